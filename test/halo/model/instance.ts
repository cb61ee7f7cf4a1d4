/**
 * One HaloPSA instance, as the stand-in knows it. Both faces, the API and the pages, read and write this model, so
 * changing a permission on a page changes what the API answers. Source of the nouns: Halo's own screens.
 */
export interface HaloInstance {
  readonly product: 'HaloPSA' | 'HaloITSM';
  /** Host names this instance answers on. */
  readonly hosts: string[];
  /** What pages, API and auth lie under: '' or, on premises, a path such as /halo. */
  readonly basePath: string;
  /** What the HaloPSA API page shows. */
  resourceServer: string;
  authServer: string;
  tenant: string | null;
  appVersion: string;
  roles: HaloRole[];
  agents: HaloAgent[];
  applications: HaloApplication[];
  webhooks: HaloWebhook[];
  workdays: { id: number; name: string }[];
  teams: { id: number; name: string; department: string }[];
}

/** Setting label in its standard English form → the level or Yes/No text shown, e.g. "Clients Access Level": "Read Only". */
export type PermissionSettings = Record<string, string>;

export interface HaloRole {
  /** GUID */
  id: string;
  idInt: number;
  name: string;
  notes: string;
  settings: PermissionSettings;
}

export interface HaloAgent {
  id: number;
  name: string;
  email: string;
  /** Role GUIDs. */
  roles: string[];
  active: boolean;
  apiOnly: boolean;
  /** Team id, or null for *No Default Team*; undefined while a new form has none chosen. */
  defaultTeam: number | null;
  workday: number | null;
  /** Rights set on the agent itself; they can raise but never lower a role's. */
  settings: PermissionSettings;
}

export type AuthenticationMethod =
  | 'Username & Password'
  | 'Implicit Flow (Single Page Application)'
  | 'Authorisation Code (Native Application)'
  | 'Client ID and Secret (Services)'
  | 'API Key';

export interface HaloApplication {
  /** GUID; not the client id. */
  id: string;
  name: string;
  description: string;
  active: boolean;
  method: AuthenticationMethod | null;
  /** Shown on the new form; replaced on the first save. */
  clientId: string;
  /** Only a hash is kept after the page has been left; `secretShown` holds it while it is shown once. */
  secretHash: string | null;
  loginType: 'Agent' | 'User' | 'Supplier' | null;
  loginAgent: number | null;
  /** Lower-case scope names, e.g. read:customers. */
  scopes: string[];
  corsWhitelist: string;
}

export interface HaloWebhook {
  /** GUID */
  id: string;
  name: string;
  payloadUrl: string;
  method: string;
  contentType: string;
  authentication: string;
  events: string[];
  enabled: boolean;
  retainDays: number;
}
