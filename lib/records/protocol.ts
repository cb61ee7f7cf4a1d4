import type { Failure } from '../core/failure';
import type { ResourceType } from '../core/resource-type';
import type { Row } from '../store/stored-record';
import type { CsvForm } from './csv';
import type { Query } from './query';

export type Fields = Readonly<Partial<Record<ResourceType, readonly string[]>>>;

/** One row of a list, in Halo's own values: wording is left to the screen. */
export type ListRow =
  | {
      readonly kind: 'record';
      readonly type: ResourceType;
      readonly id: string;
      /** '' where the record has none. */
      readonly title: string;
      /** Of the columns asked for, in their order; '' where Halo sent none. */
      readonly values: readonly string[];
      readonly inactive: boolean;
    }
  | { readonly kind: 'heading'; readonly type: ResourceType; readonly found: number };

/** How far one type has been read, and how much of it a query found. */
export interface TypeFound {
  readonly found: number;
  readonly read: number;
  readonly whole: boolean;
  readonly failure: Failure | null;
}

export interface Rows {
  readonly from: number;
  readonly rows: readonly ListRow[];
}

export interface QueryAnswer extends Rows {
  /** Rows of the list, headings included. */
  readonly count: number;
  readonly types: Readonly<Partial<Record<ResourceType, TypeFound>>>;
  /** Where the rows asked about are now; null where they are not in the list. */
  readonly located: Readonly<Record<string, number | null>>;
}

export interface ParentFound {
  readonly field: string;
  readonly type: ResourceType;
  readonly id: string;
  /** null: not stored. */
  readonly title: string | null;
}

export interface RecordAnswer {
  readonly type: ResourceType;
  readonly id: string;
  readonly row: Row;
  readonly parents: readonly ParentFound[];
  /** By type and link field; null while that type is still being read. */
  readonly children: readonly {
    readonly type: ResourceType;
    readonly field: string;
    readonly count: number | null;
  }[];
}

export interface Suggestion {
  /** A record's id, or a column's value. */
  readonly value: string;
  readonly words: string;
  readonly count: number;
}

/** How an export is written. `fields` of each type as columns; null: everything that is stored. */
export interface ExportOrder {
  readonly query: Query;
  readonly format: 'csv' | 'json' | 'ndjson';
  readonly fields: Fields | null;
  readonly csv: CsvForm;
  /** Headings of the columns, by type and field. */
  readonly labels: Readonly<Partial<Record<ResourceType, Readonly<Record<string, string>>>>>;
  /** Put in front where the format has a place for it. */
  readonly about: Readonly<Record<string, unknown>>;
}

export interface ExportPart {
  readonly text: string;
  /** Records written so far, of how many. */
  readonly done: number;
  readonly of: number;
  readonly end: boolean;
}

/** What a page asks of the search worker: question → answer. */
export interface Questions {
  /** The list of a query, from a row on; a newer query makes the worker drop an older one, which is answered null. */
  query: {
    ask: {
      readonly query: Query;
      readonly shown: Fields;
      readonly from: number;
      readonly most: number;
      readonly locate: readonly string[];
    };
    answer: QueryAnswer | null;
  };
  /** More rows of the newest list; null once there is a newer. */
  rows: { ask: { readonly from: number; readonly most: number }; answer: Rows };
  record: { ask: { readonly type: ResourceType; readonly id: string }; answer: RecordAnswer | null };
  /** Records of a type by title, for choosing one. */
  titles: { ask: { readonly type: ResourceType; readonly text: string }; answer: readonly Suggestion[] };
  /** The values of a column, the most frequent first. */
  values: {
    ask: { readonly type: ResourceType; readonly field: string; readonly text: string };
    answer: readonly Suggestion[];
  };
  /** Begins an export; its parts are asked for one by one, so that no more than one is in memory. */
  exportStart: { ask: ExportOrder; answer: { readonly of: number } };
  exportNext: { ask: null; answer: ExportPart };
}

export type Question = keyof Questions;
export type Ask<Q extends Question> = Questions[Q]['ask'];
export type AnswerTo<Q extends Question> = Questions[Q]['answer'];

export type ToWorker =
  | { readonly open: { readonly connectionId: string; readonly types: readonly ResourceType[] } }
  /** Records may have changed in the store. */
  | { readonly refresh: true }
  | { readonly id: number; readonly question: Question; readonly ask: unknown };

export type FromWorker =
  | { readonly changed: true }
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: Failure };
