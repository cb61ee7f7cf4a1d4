import type { Evidence } from '../checks/evidence';
import type { ResourceType } from '../core/resource-type';
import type { HaloClient } from './halo-client';
import type { Pacer } from './pacer';
import type { TypedAddresses } from './resolve-addresses';

/** What a connection test is made of: the values under test, and what is to be read. */
export interface TestInput {
  readonly typed: TypedAddresses;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly types: readonly ResourceType[];
  /** Those of `types` that are tried only to tell what could be had; a lack there is no failure. None by default. */
  readonly optional?: readonly ResourceType[] | undefined;
  /** Those of `types` the integration cannot do without: the test passes only when a row of each was read. */
  readonly always?: readonly ResourceType[] | undefined;
  /** Permissions for writing that the integration needs: whether they are granted is asked, they are never used. */
  readonly alsoScopes?: readonly string[] | undefined;
  /** What the Halo pages showed; narrows what the API leaves open. */
  readonly seen: Evidence | null;
  /** The name the integration's guide gives its application; null or absent where no guide is known. */
  readonly application?: string | null | undefined;
  /** Milliseconds per request; 15,000 by default. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Puts the instance's request budget in front of the client; without it nothing is paced. */
  readonly paced?: ((client: HaloClient, base: string) => HaloClient) | undefined;
  /** The same budget for what is asked without the client: discovery and the negative control. */
  readonly pacer?: ((base: string) => Pacer) | undefined;
}
