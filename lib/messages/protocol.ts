import type { FieldPlace } from '../checks/field-place';
import type { ResourceType } from '../core/resource-type';
import type { TestReport } from '../halo/test-report';
import type { Alias } from '../page/alias';
import type { FieldKey, Observation, PageKind } from '../page/observation';
import type { Draft, DraftField, WizardStep } from '../store/draft';
import type { SavedView } from '../store/saved-view';
import type { PanelModel } from './panel-model';

/** What an admin may change of the wizard by typing, ticking and choosing. */
export interface DraftPatch {
  readonly profileId?: string;
  readonly step?: WizardStep;
  readonly hosting?: Draft['hosting'];
  readonly prerequisite?: { readonly id: string; readonly done: boolean };
  readonly field?: { readonly name: DraftField; readonly text: string };
  readonly selection?: readonly ResourceType[];
  readonly activeOnly?: boolean;
  readonly scheduleMinutes?: number;
  readonly webhooks?: Draft['webhooks'];
  readonly payloadUrl?: string;
}

/** One field of one record of an instance. */
export interface HaloField extends FieldPlace {
  readonly instance: string;
}

/**
 * Every command: request → answer. All answers travel as Result<answer>. `from` says who may send it; the
 * handler checks the sender before it looks at the request.
 */
export interface Protocol {
  /** content script: a configuration page is open; puts the page reader and the panel (or the pointing tools) beside the script that asks. */
  'page.reader': { request: 'pointing' | null; answer: null };
  /** content script: a page was read. */
  'page.observed': { request: Observation; answer: PanelModel };
  /** content script: Halo says that the record in the address is not there. */
  'page.absent': {
    request: { readonly instance: string; readonly page: PageKind; readonly recordId: string };
    answer: null;
  };
  /** content script: a list of such records is shown in full; the cells of its rows, one array for each row. */
  'page.listed': {
    request: {
      readonly instance: string;
      readonly page: PageKind;
      readonly rows: readonly (readonly string[])[];
    };
    answer: null;
  };
  /** content script: the admin clicked “capture” in our panel while the values were shown. */
  'page.capture': {
    request: {
      readonly instance: string;
      readonly clientId: string | null;
      readonly secret: string | null;
      /** The page is known to show what Halo has saved. */
      readonly saved: boolean;
    };
    /** `forgotten`: a secret that was remembered before is not any more, because this one is in its place. */
    answer: { readonly clientId: boolean; readonly secret: boolean; readonly forgotten: boolean };
  };
  /** content script: the admin chose another integration in the panel. */
  'page.chooseProfile': {
    request: { readonly instance: string; readonly profileId: string };
    answer: null;
  };
  /** content script: a row is about another record; shows it and marks the field. */
  'page.jump': { request: HaloField; answer: null };
  /** content script: it has taken over the field to mark. */
  'page.marked': { request: { readonly id: string }; answer: null };
  /** content script: the admin has pointed at a field, or (null) has taken it back. */
  'page.point': {
    request: {
      readonly instance: string;
      readonly page: PageKind;
      readonly field: FieldKey;
      readonly alias: Pick<Alias, 'label' | 'section' | 'route'> | null;
    };
    answer: null;
  };
  /** extension pages */
  'draft.change': { request: DraftPatch; answer: null };
  'draft.secret': { request: { readonly text: string }; answer: null };
  'draft.reset': { request: null; answer: null };
  /** Fills Auth Server and Tenant from the instance's authinfo; changes no text the admin typed. */
  'draft.discover': { request: null; answer: null };
  'connection.test': { request: { readonly connectionId: string | null }; answer: TestReport };
  'connection.testCancel': { request: { readonly connectionId: string | null }; answer: null };
  'connection.activate': {
    request: { readonly passphrase: string | null };
    answer: { readonly connectionId: string };
  };
  'connection.change': {
    request: {
      readonly connectionId: string;
      /** The types to switch on or off; the others stay as they are by then. */
      readonly types?: Readonly<Partial<Record<ResourceType, boolean>>>;
      readonly activeOnly?: boolean;
      readonly scheduleMinutes?: number;
      /** Hours from one full pass over a record type to the next. */
      readonly fullSyncHours?: number;
    };
    answer: null;
  };
  'connection.disconnect': { request: { readonly connectionId: string }; answer: null };
  'connection.forget': { request: { readonly connectionId: string }; answer: null };
  /** The secret for the clipboard: of the draft (null) or of a connection. Extension pages only. */
  'secret.read': { request: { readonly connectionId: string | null }; answer: { readonly secret: string } };
  'secret.give': {
    request: {
      readonly connectionId: string;
      readonly secret: string;
      /** Remembers it; what was remembered before is forgotten without one. */
      readonly passphrase: string | null;
    };
    answer: null;
  };
  'secret.unlock': { request: { readonly connectionId: string; readonly passphrase: string }; answer: null };
  /** Deletes the connection's records and runs, keeps its settings, and reads everything anew. */
  'connection.rebuild': { request: { readonly connectionId: string }; answer: { readonly runId: string } };
  /** `full` reads every record type in full, also where Halo could tell what changed. */
  'sync.start': {
    request: { readonly connectionId: string; readonly full?: boolean };
    answer: { readonly runId: string };
  };
  /** The admin says that the records a sync refused to remove (sync.mass_removal) are gone; reads the type again. */
  'sync.confirmRemoval': {
    request: { readonly connectionId: string; readonly type: ResourceType };
    answer: { readonly runId: string };
  };
  'sync.cancel': { request: { readonly connectionId: string }; answer: null };
  /** ConnectWise told connected or not, for one vendor's account. */
  'psa.declare': {
    request: { readonly profileId: string; readonly connectwise: boolean };
    answer: null;
  };
  /** Opens a Halo page in the tab that shows the instance, else in a new one. */
  'halo.open': {
    request: { readonly instance: string; readonly page: PageKind; readonly recordId: string | null };
    answer: null;
  };
  /** Opens a Halo page as halo.open does and marks the field there; `label` names it until it is on show. */
  'halo.jump': { request: HaloField; answer: null };
  /** Keeps how the records are looked at under a name; a view of that name is replaced. */
  'view.save': { request: SavedView; answer: null };
  'view.remove': { request: { readonly connectionId: string; readonly name: string }; answer: null };
  /** A host was granted or withdrawn in an extension page; the worker aligns its content scripts. */
  'hosts.align': { request: null; answer: null };
}

export type Command = keyof Protocol;
export type RequestOf<C extends Command> = Protocol[C]['request'];
export type AnswerOf<C extends Command> = Protocol[C]['answer'];
export interface Envelope<C extends Command = Command> {
  readonly to: 'halo-companion';
  readonly command: C;
  readonly request: RequestOf<C>;
}
