import type { TypedAddresses } from '../../lib/halo/resolve-addresses';
import type { Observation, Reading } from '../../lib/page/observation';
import type { IntegrationProfile } from '../../lib/profiles/profile';
import { profileById } from '../../lib/profiles/registry';
import { defaultSwitches } from '../halo/faults/switches';
import { acme } from '../halo/model/baseline';
import type { HaloAgent, HaloApplication, HaloInstance, HaloRole } from '../halo/model/instance';
import { makeIntegration } from '../halo/model/integration';
import type { LiveInstance } from '../halo/model/live-instance';
import type { Spoken } from '../halo/renderings/words';
import type { RunningHalo } from '../halo/start';

export type Vendor = 'gradient' | 'scopable';

/** One instance as an admin set it up for a vendor, what the wizard holds, and how Halo's pages were seen. */
export interface World {
  readonly vendor: Vendor;
  readonly profile: IntegrationProfile;
  readonly instance: LiveInstance;
  readonly role: HaloRole;
  readonly agent: HaloAgent;
  readonly application: HaloApplication;
  /** http://127.0.0.1:port, the address the instance is really at. */
  readonly origin: string;
  typed: TypedAddresses;
  clientId: string;
  clientSecret: string;
  /** When the secret was given; the pages are seen at 1,000. */
  secretAt: number;
  /** Milliseconds a request may take. */
  timeoutMs: number;
  /** What the HaloPSA API page shows, where it is not what is true. */
  apiPage: { resourceServer?: string; authServer?: string };
  /** The address the vendor wants Halo's webhook to post to, where the admin has given it. */
  payloadUrl: string | null;
  /** Which drawing of the pages the reader reads. */
  drawing: number;
  /** The language Halo shows its pages in, and the tenant's own words. */
  spoken: Spoken;
  /** Form fields the admin has changed and not saved, over what Halo has. */
  readonly unsaved: { page: Observation['page']; field: string; reading: Reading }[];
  /** Changes of the application's page seen over time, oldest first: field → value before. */
  readonly changed: { field: string; before: string }[];
}

/** The time of the newest look at the pages; the test is made later. */
export const seenAt = 1_000;

/** What a world may change of an instance, as it is before. */
const setUpOf = ({ roles, agents, applications, webhooks, ...own }: HaloInstance) => ({
  roles,
  agents,
  applications,
  webhooks,
  tenant: own.tenant,
  appVersion: own.appVersion,
  resourceServer: own.resourceServer,
  authServer: own.authServer,
});

/** Puts the running stand-in back to an ordinary tenant with the vendor's integration set up to the letter. */
export function freshWorld(halo: RunningHalo, vendor: Vendor): World {
  const instance = halo.instance();
  Object.assign(instance, setUpOf(acme()));
  Object.assign(instance.switches, defaultSwitches, { rateLimit: null });
  halo.revokeTokens();
  halo.clearRequests();
  const { clientId, clientSecret } = makeIntegration(instance, vendor);
  const [role, agent, application] = [instance.roles, instance.agents, instance.applications].map((all) =>
    all.at(-1),
  );
  const profile = profileById(vendor);
  if (!role || !agent || !application || !profile) throw new Error(`${vendor} was not set up`);
  return {
    vendor,
    profile,
    instance,
    role: role as HaloRole,
    agent: agent as HaloAgent,
    application: application as HaloApplication,
    origin: halo.origin,
    typed: { baseUrl: halo.origin, authServer: '', tenant: '' },
    clientId,
    clientSecret,
    secretAt: 500,
    timeoutMs: 8_000,
    apiPage: {},
    payloadUrl: null,
    drawing: 0,
    spoken: { language: 'en-GB', wording: null },
    unsaved: [],
    changed: [],
  };
}
