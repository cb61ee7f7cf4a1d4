import type { DiscoveryEvidence } from '../checks/evidence';
import { failureOf } from '../core/failure-of';
import { addressFailures } from '../core/failures/address';
import { failed, ok, type Result } from '../core/result';
import { cleanTenant } from './clean-tenant';
import { haloDomainOf, mayBeNamedByPage } from './host-names';
import { type ParsedAddress, parseAddress } from './parse-address';
import type { HaloAddresses } from './test-report';

/** The three address fields as given. `authFrom` 'page' means the text was read off a page, not typed by the admin. */
export interface TypedAddresses {
  readonly baseUrl: string;
  readonly authServer: string;
  readonly tenant: string;
  readonly authFrom?: 'typed' | 'page' | 'authinfo';
}

/**
 * The canonical addresses of an instance from what was given and what the instance says about itself. An auth server on
 * another host counts only if the instance names it or the admin typed it. Errors: `address.*`.
 */
export const resolveAddresses = (
  typed: TypedAddresses,
  discovery: DiscoveryEvidence | null,
): Result<HaloAddresses> => {
  const base = parseAddress(typed.baseUrl);
  if (!base.ok) return base.error.code === 'address.empty' ? emptyField('Base URL') : base;
  const given = cleanTenant(typed.authServer) === null ? null : parseAddress(typed.authServer);
  if (given && !given.ok) return given;
  const auth = given?.value ?? null;
  if (!auth && isSharedAuthHost(base.value)) {
    return failed(failureOf(addressFailures, 'address.base_is_auth', { host: base.value.host }));
  }
  if (auth) {
    const mixUp = findMixUp(base.value, auth);
    if (mixUp) return mixUp;
  }
  const named = discovery?.base === base.value.base && !discovery.assumed ? discovery : null;
  const choice = chooseAuthServer(typed, base.value, auth, named);
  if (!choice.ok) return choice;
  const tenant = cleanTenant(typed.tenant) ?? auth?.tenant ?? base.value.tenant ?? cleanTenant(named?.tenant);
  return ok({
    base: base.value.base,
    apiRoot: `${base.value.base}/api`,
    authServer: choice.value.authServer,
    tokenUrl: `${choice.value.authServer}/token`,
    tenant,
    authFrom: choice.value.authFrom,
  });
};

const emptyField = (field: string) => failed(failureOf(addressFailures, 'address.empty', { field }));

/** Token requests go to the auth server, data calls to the base: the commonest mix-up of the two fields. */
function findMixUp(base: ParsedAddress, auth: ParsedAddress): Result<never> | null {
  const swapped = looksAuth(base) && !looksAuth(auth);
  if (swapped)
    return failed(
      failureOf(addressFailures, 'address.swapped', { base: auth.base, authServer: base.authServer }),
    );
  return auth.part === 'api'
    ? failed(failureOf(addressFailures, 'address.auth_is_resource', { authServer: `${auth.base}/api` }))
    : null;
}

/** Halo's shared auth servers (`auth.haloservicedesk.com`) hold no records. */
const isSharedAuthHost = ({ host }: ParsedAddress) => host.startsWith('auth.') && haloDomainOf(host) !== null;

const looksAuth = (address: ParsedAddress) => address.part === 'auth' || address.host.startsWith('auth.');

function chooseAuthServer(
  typed: TypedAddresses,
  base: ParsedAddress,
  auth: ParsedAddress | null,
  named: DiscoveryEvidence | null,
): Result<Pick<HaloAddresses, 'authServer' | 'authFrom'>> {
  const fromHalo = named?.authServer ?? null;
  // The bare instance typed as auth server: the path was left off.
  const isBase = auth !== null && auth.part === 'base' && auth.base === base.base;
  if (!auth || isBase) {
    return fromHalo
      ? ok({ authServer: fromHalo, authFrom: 'authinfo' })
      : ok({ authServer: `${base.base}/auth`, authFrom: 'assumed' });
  }
  if (auth.authServer === fromHalo) return ok({ authServer: fromHalo, authFrom: 'authinfo' });
  // Only the admin may contradict the instance: a page can be made to show anything, and the secret goes there.
  const fromPage = typed.authFrom === 'page' || typed.authFrom === 'authinfo';
  if (fromPage && (fromHalo !== null || !mayBeNamedByPage(base.host, auth.host))) {
    return failed(
      failureOf(addressFailures, 'address.auth_elsewhere', { baseHost: base.host, authHost: auth.host }),
    );
  }
  return ok({ authServer: auth.authServer, authFrom: 'typed' });
}
