import type { Result } from '../core/result';
import { extensionApi } from './extension-api';
import type { AnswerOf, Command, Envelope, RequestOf } from './protocol';

/**
 * Sends one command to the background and waits for its Result. Never throws: a worker that is gone or an
 * extension that was updated under an open tab answers as `message.no_answer`.
 */
export async function send<C extends Command>(
  command: C,
  request: RequestOf<C>,
): Promise<Result<AnswerOf<C>>> {
  const envelope: Envelope<C> = { to: 'halo-companion', command, request };
  try {
    const answer: Result<AnswerOf<C>> | undefined = await extensionApi().runtime.sendMessage(envelope);
    if (answer) return answer;
  } catch {
    // The port closed before an answer: reported below, as the same thing.
  }
  return { ok: false, error: { code: 'message.no_answer', kind: 'transient', details: {} } };
}
