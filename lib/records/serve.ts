import type { Failure } from '../core/failure';
import { type Desk, openDesk } from './desk';
import type { Ask, FromWorker, ToWorker } from './protocol';

/**
 * Takes a page's messages to a desk and answers them. Of queries that came while another was at work only the newest is
 * answered; the others get null.
 */
export function serve(
  post: (message: FromWorker) => void,
  asFailure: (thrown: unknown) => Failure,
): (message: ToWorker) => void {
  let desk: Desk | null = null;
  let next: { id: number; ask: Ask<'query'> } | null = null;

  const reply = (id: number, answer: Promise<unknown>) =>
    answer.then(
      (value) => post({ id, ok: true, value }),
      (thrown: unknown) => post({ id, ok: false, error: asFailure(thrown) }),
    );

  const query = (id: number, ask: Ask<'query'>) => {
    if (next) post({ id: next.id, ok: true, value: null });
    else {
      // Messages that are waiting already are taken in before this.
      setTimeout(() => {
        if (!next || !desk) return;
        const newest = next;
        next = null;
        reply(newest.id, desk.answer('query', newest.ask));
      });
    }
    next = { id, ask };
  };

  return (message) => {
    if ('open' in message) {
      const { connectionId, types } = message.open;
      desk?.close();
      desk = openDesk(connectionId, types, () => post({ changed: true }), asFailure);
    } else if ('refresh' in message) desk?.refresh();
    else if (message.question === 'query') query(message.id, message.ask as Ask<'query'>);
    else if (desk) reply(message.id, desk.answer(message.question, message.ask as never));
  };
}
