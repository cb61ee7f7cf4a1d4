import type { Failure } from '../core/failure';
import type { ResourceType } from '../core/resource-type';
import { answerQuery } from './answer-query';
import { type Export, startExport } from './export';
import type { List } from './list';
import type { AnswerTo, Ask, Question } from './protocol';
import { recordOf } from './record-of';
import { newShelf } from './shelf';
import { suggestTitles, suggestValues } from './suggest';

/** Answers the questions about a connection's records. */
export interface Desk {
  answer<Q extends Question>(question: Q, ask: Ask<Q>): Promise<AnswerTo<Q>>;
  refresh(): void;
  close(): void;
}

type Answers = { readonly [Q in Question]: (ask: Ask<Q>) => AnswerTo<Q> | Promise<AnswerTo<Q>> };

/** Opens a desk; `changed` is called whenever its answers may have changed. */
export function openDesk(
  connectionId: string,
  types: readonly ResourceType[],
  changed: () => void,
  asFailure: (thrown: unknown) => Failure,
): Desk {
  const shelf = newShelf(connectionId, types, changed, asFailure);
  let list: List | null = null;
  let writing: Export | null = null;
  const answers: Answers = {
    async query(ask) {
      const { listed } = ask.query;
      shelf.first(listed);
      if (listed !== null) await shelf.begun(listed);
      const made = answerQuery(shelf, ask);
      list = made.list;
      return made.answer;
    },
    rows: ({ from, most }) => ({ from, rows: list?.rows(from, from + most) ?? [] }),
    record: ({ type, id }) => recordOf(connectionId, shelf, type, id),
    titles: ({ type, text }) => suggestTitles(shelf.at(type).index, text),
    values: ({ type, field, text }) => suggestValues(shelf.at(type).index, field, text),
    exportStart(order) {
      writing = startExport(connectionId, shelf, order);
      return { of: writing.of };
    },
    async exportNext() {
      if (!writing) throw new Error('No export was begun.');
      return writing.next();
    },
  };
  return {
    async answer(question, ask) {
      shelf.readAll();
      return (answers[question] as (typeof answers)[typeof question])(ask);
    },
    refresh: shelf.refresh,
    close: shelf.close,
  };
}
