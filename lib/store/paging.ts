/** A page that could not be read however often it was asked for. */
export interface MarkedPage {
  readonly page: number;
  /** The code of the last failure. */
  readonly why: string;
}

/** One reading of the list from its start to its end; a pass may need another. */
export interface Look {
  /** How many came before it. */
  readonly again: number;
  /** As they were when it began; the total is null in the first. */
  readonly total: number | null;
  readonly dropped: number;
  readonly added: number;
  readonly resizes: number;
  /** Rows that came for the first time during it. */
  readonly fresh: number;
}

/** Where the pass over a type's pages stands; all that is needed to go on after the worker was killed. */
export interface Paging {
  /**
   * `pages` = the pass itself; `closing` = how many rows there are at the end, and which is the newest; `front` = the rows that
   * came in front meanwhile; `measure` = page 1 once more, for its length; `done` = judge the books.
   */
  readonly phase: 'pages' | 'closing' | 'front' | 'measure' | 'done';
  /** Rows on a full page as the server gives them (it caps what is asked); null before the first page. */
  readonly pageLength: number | null;
  /** The highest page that had rows. */
  readonly lastPage: number;
  /** record_count as first and as last told; null where the server told none. */
  readonly firstTotal: number | null;
  readonly lastTotal: number | null;
  /** So many rows from the start of the list are certainly read, by their positions when the last answer came: see `withTotal`. */
  readonly position: number;
  /** Does the list come highest id first, as asked? Null before a page shows it. */
  readonly newestFirst: boolean | null;
  /** The highest id on the first page, and the highest of all read; 0 for none. */
  readonly newestAtStart: number;
  readonly highest: number;
  /** Rows read that were not there when the pass began: ids above the highest then. */
  readonly added: number;
  /** By how much the total fell from answer to answer. */
  readonly dropped: number;
  readonly look: Look;
  /** The answer before measured the page length. */
  readonly sureOfLength: boolean;
  /** The last page asked for had no row. */
  readonly foundEnd: boolean;
  /** How often the end was asked for, page 1 measured, and a page of another length came than the ones before. */
  readonly closings: number;
  readonly measured: number;
  readonly resizes: number;
  /** Answers so far. */
  readonly reads: number;
  readonly marked: readonly MarkedPage[];
  /** How often the type was put off since a page last came. */
  readonly putOffs: number;
  /** Why the pass ended early, or null. */
  readonly cutShort: 'repeated-page' | 'unreadable-page' | 'too-many-pages' | 'changed' | null;
}

/** Nothing has been read yet. */
export const freshPaging: Paging = {
  phase: 'pages',
  pageLength: null,
  lastPage: 0,
  firstTotal: null,
  lastTotal: null,
  position: 0,
  newestFirst: null,
  newestAtStart: 0,
  highest: 0,
  added: 0,
  dropped: 0,
  look: { again: 0, total: null, dropped: 0, added: 0, resizes: 0, fresh: 0 },
  sureOfLength: false,
  foundEnd: false,
  closings: 0,
  measured: 0,
  resizes: 0,
  reads: 0,
  marked: [],
  putOffs: 0,
  cutShort: null,
};
