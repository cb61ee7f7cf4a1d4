import type { aliasAt } from './alias-at';
import type { PageKind } from './observation';

/** The tools that are put beside the content script when the admin asks for them. */
export interface Pointing {
  /** Lets the admin click on one element of Halo's, which hears nothing of it; null when it is called off. */
  pointAt(stage: Stage, say: string): Promise<Element | null>;
  readonly aliasAt: typeof aliasAt;
  /** The page as a bug report needs it: how it is built, not what it says. */
  pageStructure(document: Document, page: PageKind): string;
}

/** Where the pointing is drawn. */
export interface Stage {
  /** Our one node in Halo's document. */
  readonly host: HTMLElement;
  /** A place for drawing, in its shadow root. */
  readonly layer: HTMLElement;
}

export const pointingKey = Symbol.for('halo-companion-pointing');

export type PointingWorld = { [pointingKey]?: Pointing };
