import type { AccessArea } from '../core/access-area';
import type { ResourceType } from '../core/resource-type';
import type { AbsentTenantForm, AddressForm, ValueName } from '../core/value-name';

export type Layer = 'role' | 'agent' | 'application' | 'api' | 'webhook' | 'connection';

/** What a level lets its holder do; parsed from the level's words, never compared as strings. */
export type Capability = 'names' | 'read' | 'create' | 'modify' | 'delete';

interface RequirementBase {
  /** `<layer>:<name>`, stable: role:clients, agent:api-only, scope:read:customers, connection:auth-server. */
  readonly check: string;
  readonly layer: Layer;
  /** The setting in Halo's words. */
  readonly label: string;
  /** Why the integration needs it, one sentence for an admin. */
  readonly why: string;
  /** Where the vendor says so. */
  readonly source: string;
  /** Applies only when one of these record types is selected; absent = always. */
  readonly forTypes?: readonly ResourceType[];
  /** A recommendation: its shortfall is `warned`, not `failed`. */
  readonly advice?: boolean;
}

export type Requirement =
  /** The role's (or the agent's own) level in one area is at least `level`; more than that is a finding. */
  | (RequirementBase & {
      readonly kind: 'access';
      readonly area: AccessArea;
      readonly needs: readonly Capability[];
      /** The level as the vendor's guide writes it. */
      readonly level: string;
      /** What the level of these needs could do by its words in versions of Halo that had no finer one. */
      readonly olderNeeds?: readonly Capability[];
    })
  /** A field of the page equals one of the given values (compared after normalising case, spaces, -ise/-ize). */
  | (RequirementBase & {
      readonly kind: 'text';
      readonly field: string;
      readonly oneOf: readonly string[];
      /** How values begin that are certainly wrong; with these given, any other not known is in doubt, as in another language. */
      readonly noneOf?: readonly string[];
      /** Why a record that was seen without this field is in order: a newer Halo has dropped it. */
      readonly notShown?: string;
    })
  /** A field is filled in; `suggested` is the guide's example. */
  | (RequirementBase & { readonly kind: 'filled'; readonly field: string; readonly suggested: string })
  /** A tick or Yes/No setting has this state. */
  | (RequirementBase & { readonly kind: 'flag'; readonly field: string; readonly must: boolean })
  /** The list (the agent's roles) contains the record the other layer was judged on; else `suggested`. */
  | (RequirementBase & { readonly kind: 'member'; readonly field: string; readonly suggested: string })
  /** The application grants this scope (edit covers read). */
  | (RequirementBase & { readonly kind: 'scope'; readonly scope: string })
  /** The application does not grant this scope. */
  | (RequirementBase & { readonly kind: 'no-scope'; readonly scope: string })
  /** The application logs in as the agent judged in the agent layer. */
  | (RequirementBase & { readonly kind: 'login-agent'; readonly suggested: string })
  /** A value of the HaloPSA API page is known and agrees with authinfo. */
  | (RequirementBase & {
      readonly kind: 'address';
      readonly value: 'resource-server' | 'auth-server' | 'tenant';
    })
  /** The webhook sends JSON to the given address and has at least one event. */
  | (RequirementBase & { readonly kind: 'payload-url' })
  | (RequirementBase & { readonly kind: 'events' });

/** Something to have ready before Halo is touched; ticked by the admin unless `known` can tell. */
export interface Prerequisite {
  readonly id: string;
  readonly text: string;
  readonly why: string;
  readonly source: string;
  /** Shown for hosted, on-premises, or both when absent. */
  readonly hosting?: 'hosted' | 'on-premises';
  /** Values to copy (IP allow list), as printed by the vendor, with a remark where the print is doubtful. */
  readonly values?: readonly { readonly text: string; readonly remark?: string }[];
}

/** A step of the vendor's guide that no setting shows, with where the guide says so. */
export interface GuideStep {
  readonly text: string;
  readonly source: string;
}

/** How the vendor wants one value. */
export type ValueForm =
  | { readonly label: string; readonly form: AddressForm; readonly note?: string }
  | { readonly label: string; readonly absent: AbsentTenantForm; readonly note?: string }
  | { readonly label: string; readonly note?: string };

/** What one vendor's integration needs of Halo, as data. */
export interface IntegrationProfile {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly summary: string;
  readonly source: { readonly title: string; readonly url: string };
  /** Where the values are pasted or the journey goes on. */
  readonly vendorPage: string;
  /** Names the guide suggests. */
  readonly names: { readonly role: string | null; readonly agent: string; readonly application: string };
  readonly prerequisites: readonly Prerequisite[];
  readonly requirements: readonly Requirement[];
  /** What to mind on a page of Halo, in the guide's order. */
  readonly steps: Partial<Readonly<Record<Layer, readonly GuideStep[]>>>;
  /** What comes in the vendor's own product once the values are pasted. */
  readonly after: readonly GuideStep[];
  /** Whom to write to when it does not work, and with what. */
  readonly stuck: GuideStep | null;
  readonly values: Readonly<Record<ValueName, ValueForm>>;
  /** Record types this integration can read, and those that cannot be switched off. */
  readonly types: readonly ResourceType[];
  readonly alwaysTypes: readonly ResourceType[];
  /** Switched on for a new connection. */
  readonly defaultTypes: readonly ResourceType[];
  /** The vendor allows a single PSA at a time. */
  readonly onePsa: boolean;
  readonly webhooks: boolean;
}
