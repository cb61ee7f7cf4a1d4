import type { Outcome } from '../core/outcome';
import type { ValueName } from '../core/value-name';
import type { Alias } from '../page/alias';
import type { FieldKey, PageKind } from '../page/observation';

export interface PanelRow {
  readonly check: string;
  readonly outcome: Outcome;
  readonly label: string;
  readonly expected: string;
  readonly seen: string | null;
  /** What is wrong and the one step that mends it; null when passed. */
  readonly say: string | null;
  readonly fix: string | null;
  readonly why: string;
  readonly field: string | null;
  /** Where the field is, for the button that shows it; null: nowhere to go. */
  readonly jump: { readonly page: PageKind; readonly recordId: string | null } | null;
  /** The page shows the field and it cannot be read: the admin may point at it. */
  readonly pointable: boolean;
  /** Read where the admin has pointed. */
  readonly pointed: boolean;
  /** The tab to open before anything can be said of the row; null where it is open, or not known to be there. */
  readonly tab: string | null;
}

/** A field to be marked on the page. */
export interface PanelGoal {
  /** Of the jump; a goal is followed once. */
  readonly id: string;
  readonly page: PageKind;
  readonly recordId: string | null;
  readonly field: FieldKey;
  readonly label: string;
}

export interface PanelValue {
  readonly name: ValueName;
  readonly label: string;
  /** As Halo shows it. */
  readonly shown: string;
  /** In the vendor's form; the text that is copied. */
  readonly form: string;
  /** Why the two differ, or null. */
  readonly note: string | null;
}

/** A test of what was captured, worded: under way or to come (inapplicable), passed or failed. */
export interface Trial {
  readonly outcome: Extract<Outcome, 'inapplicable' | 'passed' | 'failed'>;
  readonly text: string;
  /** It has not begun: Halo is to show the application as saved. */
  readonly waits: boolean;
}

/** All the in-page panel shows, worded, so that the content script needs no catalogue. */
export interface PanelModel {
  readonly page: PageKind;
  readonly profile: { readonly id: string; readonly name: string } | null;
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  readonly recordName: string | null;
  readonly outcome: Outcome;
  /** The verdict in one line, and the single next action. */
  readonly headline: string;
  readonly next: string | null;
  /** The record this is judged on, where another is in front; the button that opens it, and the field to mark there. */
  readonly instead: (Pick<PanelRow, 'field' | 'label' | 'jump'> & { readonly text: string }) | null;
  readonly rows: readonly PanelRow[];
  readonly values: readonly PanelValue[];
  /** What the admin has pointed at in this instance, for the reader. */
  readonly aliases: readonly Alias[];
  /** What this tab is to mark, if a row asked for it. */
  readonly goal: PanelGoal | null;
  /** On the application page: what has been captured, and what may be. */
  readonly capture: {
    readonly clientId: boolean;
    readonly secret: boolean;
    /** A connection signs in with this application: a new secret is its own, whatever the panel judges. */
    readonly held: boolean;
    /** The secret that was given is older than the last change seen on the page. */
    readonly older: boolean;
    /** How what was captured stands its test. */
    readonly trial: Trial | null;
  } | null;
}
