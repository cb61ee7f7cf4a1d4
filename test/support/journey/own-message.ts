import type { Page } from 'playwright-core';
import type { Result } from '../../../lib/core/result';
import type { AnswerOf, Command, RequestOf } from '../../../lib/messages/protocol';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Sends one command as one of the extension's own pages does. */
export const tell = <C extends Command>(own: Page, command: C, request: RequestOf<C>) =>
  own.evaluate(([to, name, body]) => chrome.runtime.sendMessage({ to, command: name, request: body }), [
    'halo-companion',
    command,
    request,
  ] as const) as Promise<Result<AnswerOf<C>>>;
