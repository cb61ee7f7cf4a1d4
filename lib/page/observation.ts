/** The configuration pages of Halo that are read. */
export const pageKinds = ['role', 'agent', 'application', 'api', 'webhook'] as const;
export type PageKind = (typeof pageKinds)[number];

/**
 * What a field is called in an observation, whatever the tenant calls it on the page:
 * role         name, access:<AccessArea>, setting:administrator, setting:all-clients
 * agent        name, email, roles, active, api-only, default-team, work-hours, and the role's own keys (rights set on the agent)
 * application  name, active, method, client-id, secret-state, login-type, login-agent, scope:<scope name in lower case>
 * api          resource-server, auth-server, tenant
 * webhook      name, payload-url, content-type, enabled, events
 */
export type FieldKey = string;

/** How a value was found; `property` (input-field-for-<property>) is the surest, `pointed` where the admin has shown the field. */
export type ReadBy = 'pointed' | 'property' | 'label' | 'caption' | 'shape';

/** Why a field could not be read. Never a guess: each of these becomes `cantTell`. */
export type UnsureBecause =
  | 'two-candidates'
  | 'unknown-control'
  | 'state-not-shown'
  | 'not-loaded'
  | 'hidden-by-all'
  /** Last seen unsaved, in a form that has been closed since; never said of a page, only of what is kept. */
  | 'form-closed'
  /** Seen earlier on the tab that is open now, and no longer there; never said of a page, only of what is kept. */
  | 'not-shown'
  | 'reader-threw';

/** A field as shown: text, a tick, several tags, or `null` where Halo shows the field as empty ("Not set", "Select..."). */
export type FieldValue = string | boolean | readonly string[] | null;

export type Reading =
  | { readonly state: 'read'; readonly value: FieldValue; readonly by: ReadBy; readonly label: string }
  | { readonly state: 'unsure'; readonly because: UnsureBecause; readonly label: string };

/** What one configuration page showed, where and when. A fact, not a judgement; a secret's value is never in it. */
export interface Observation {
  readonly page: PageKind;
  /** Origin plus base path of the instance, without a closing slash: https://acme.halopsa.com */
  readonly instance: string;
  /** Halo's id from the address; 'new' for a record not saved yet; 'page' for the HaloPSA API page. */
  readonly recordId: string;
  readonly recordName: string | null;
  /** Path and query of the page, to come back to it. */
  readonly path: string;
  /** The open tab as labelled, or null where the page has none. */
  readonly tab: string | null;
  /** All tabs of the record as labelled, in their order. */
  readonly tabs?: readonly string[] | undefined;
  /** Nothing of the tab seems to be on its way any more: a field it does not show is not there. */
  readonly settled?: boolean | undefined;
  readonly mode: 'view' | 'edit' | 'unknown';
  /** The form differs from what Halo has saved (or is a new record); such values are never proof. */
  readonly unsaved: boolean;
  readonly fields: Readonly<Record<FieldKey, Reading>>;
  /** Milliseconds since the epoch, by the page's clock. */
  readonly at: number;
}

/** One field as last seen, with the circumstances of that look. */
export type SeenField = Reading & {
  readonly at: number;
  readonly saved: boolean;
  /** Whether the page was open for editing could not be told, so nothing is known to be unsaved either. */
  readonly untold?: true;
  /** The tab it was read on: its name, and its place among so many, which is the same in every language. */
  readonly tab?: { readonly name: string; readonly at: number; readonly of: number };
  /** When the value was seen to become another than Halo had saved before; absent where no change was seen. */
  readonly changedAt?: number;
  /** When that change was first seen saved; absent while only a form is known to have it. */
  readonly savedAt?: number;
  /** While the form differs: what Halo had saved, and since when the form shows another value. */
  readonly unsavedFrom?: { readonly value: FieldValue; readonly at: number };
  /** Of a field that cannot be read: the value Halo had saved when it last could be, which may have changed since. */
  readonly seenEarlier?: { readonly value: FieldValue; readonly at: number };
};

/** All that has been seen of one record over its tabs and visits: the newest look at each field. */
export interface SeenRecord {
  readonly page: PageKind;
  readonly instance: string;
  readonly recordId: string;
  readonly recordName: string | null;
  readonly path: string;
  readonly fields: Readonly<Record<FieldKey, SeenField>>;
  readonly at: number;
}
