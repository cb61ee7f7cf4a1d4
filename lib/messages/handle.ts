import * as z from 'zod/mini';
import { makeFailure } from '../core/make-failure';
import { failed, type Result } from '../core/result';
import { ThrownFailure } from '../core/thrown-failure';
import type { AnswerOf, Command, RequestOf } from './protocol';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  /** `page` = one of the extension's own pages; `tab` = our content script in the top frame of a web page. */
  readonly kind: 'page' | 'tab';
  readonly origin: string;
  readonly tabId: number | null;
}

/** One command: who may send it, what it must look like, and what it does. */
export interface Handler<C extends Command> {
  readonly from: Sender['kind'];
  readonly schema: z.ZodMiniType<RequestOf<C>>;
  run(request: RequestOf<C>, sender: Sender): Promise<Result<AnswerOf<C>>>;
}

export type Handlers = { readonly [C in Command]: Handler<C> };

/** Larger than any honest request (a role page with its 113 settings is about 20 KB). */
const largestRequest = 512 * 1024;

/**
 * Runs one message through its handler. Answers `null` for anything that is not a command of ours or comes from a
 * sender who may not give it (dropped without an answer); a malformed request or a throwing handler comes back as a Failure.
 */
export async function handle(
  handlers: Handlers,
  message: unknown,
  sender: Sender | null,
): Promise<Result<unknown> | null> {
  if (!sender || !isEnvelope(message) || !Object.hasOwn(handlers, message.command)) return null;
  const handler: Handler<Command> = handlers[message.command] as Handler<Command>;
  if (handler.from !== sender.kind) return null;
  const type = message.command;
  if (JSON.stringify(message.request ?? null).length > largestRequest) {
    return failed(makeFailure('message.invalid', { type, problem: 'larger than 512 KB' }));
  }
  const request = z.safeParse(handler.schema, message.request);
  if (!request.success) {
    const issue = request.error.issues[0];
    const problem = issue ? `${issue.path.join('.') || 'request'}: ${issue.message}` : 'malformed';
    return failed(makeFailure('message.invalid', { type, problem }));
  }
  try {
    return await handler.run(request.data, sender);
  } catch (thrown) {
    if (thrown instanceof ThrownFailure) return failed(thrown.failure);
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return failed(makeFailure('message.unexpected', { type, message }));
  }
}

function isEnvelope(message: unknown): message is { to: string; command: Command; request: unknown } {
  if (typeof message !== 'object' || message === null) return false;
  const { to, command } = message as { to?: unknown; command?: unknown };
  return to === 'halo-companion' && typeof command === 'string';
}
