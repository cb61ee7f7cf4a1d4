import type { ResourceType } from '../core/resource-type';
import type { PageKind, SeenRecord } from '../page/observation';

/** What the instance itself says without a login (authinfo, InstanceInfo). */
export interface DiscoveryEvidence {
  readonly base: string;
  /** The address that was asked, where Halo answered at the root of its host instead. */
  readonly askedAt?: string;
  readonly authServer: string | null;
  readonly tenant: string | null;
  readonly appVersion: string | null;
  /** True when authinfo did not answer and `/auth` is assumed. */
  readonly assumed: boolean;
  readonly at: number;
}

/** What the wizard or a connection holds of an application's credentials; the secret itself is never here. */
export interface HeldCredentials {
  readonly clientId: string;
  /** When the secret was given; null when none is held or it is not known. */
  readonly secretAt: number | null;
  /** When Halo last gave a token for exactly these; null when it has not. */
  readonly provenAt: number | null;
  /** When Halo last refused the sign-in with exactly these; absent or null when it has not. */
  readonly refusedAt?: number | null;
}

/** All observations a check may use. */
export interface Evidence {
  readonly instance: string | null;
  readonly records: readonly SeenRecord[];
  /** The record open in front of the admin, which is then the one judged in its layer. */
  readonly focus: { readonly page: PageKind; readonly recordId: string } | null;
  readonly discovery: DiscoveryEvidence | null;
  /** The URL Halo's webhook must post to, when the admin gave one. */
  readonly payloadUrl: string | null;
  readonly selection: readonly ResourceType[];
  /** Compared with what the application's page shows; absent where none are held. */
  readonly credentials?: HeldCredentials | null;
}
