import type { DiscoveryEvidence } from '../checks/evidence';
import { isNoAddress } from '../core/empty-words';
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
  const parsed = parseAddress(typed.baseUrl);
  if (!parsed.ok) return parsed.error.code === 'address.empty' ? emptyField('Base URL') : parsed;
  const given = isNoAddress(typed.authServer) ? null : parseAddress(typed.authServer);
  if (given && !given.ok) return given;
  const auth = given?.value ?? null;
  if (!auth && isSharedAuthServer(parsed.value)) {
    return failed(failureOf(addressFailures, 'address.base_is_auth', { host: parsed.value.host }));
  }
  if (auth) {
    const mixUp = findMixUp(parsed.value, auth);
    if (mixUp) return mixUp;
  }
  const about = discovery?.askedAt ?? discovery?.base;
  const named = about === parsed.value.base && discovery && !discovery.assumed ? discovery : null;
  // Halo may have answered at the root of the host only.
  const base = named?.base ?? parsed.value.base;
  const choice = chooseAuthServer(typed, { ...parsed.value, base }, auth, named);
  if (!choice.ok) return choice;
  const tenant =
    cleanTenant(typed.tenant) ?? auth?.tenant ?? parsed.value.tenant ?? cleanTenant(named?.tenant);
  return ok({
    base,
    apiRoot: `${base}/api`,
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
const isSharedAuthServer = ({ host }: ParsedAddress) =>
  host.startsWith('auth.') && haloDomainOf(host) !== null;

const looksAuth = (address: ParsedAddress) => address.part === 'auth' || address.host.startsWith('auth.');

function chooseAuthServer(
  typed: TypedAddresses,
  base: ParsedAddress,
  auth: ParsedAddress | null,
  named: DiscoveryEvidence | null,
): Result<Pick<HaloAddresses, 'authServer' | 'authFrom'>> {
  const fromHalo = named?.authServer ?? null;
  // The instance itself, or the root of its host, typed as auth server: the path was left off.
  const roots = [base.base, new URL(base.base).origin];
  const isBase =
    auth !== null && (auth.base === named?.askedAt || (auth.part === 'base' && roots.includes(auth.base)));
  if (!auth || isBase) {
    return fromHalo
      ? ok({ authServer: fromHalo, authFrom: 'authinfo' })
      : ok({ authServer: `${base.base}/auth`, authFrom: 'assumed' });
  }
  if (auth.authServer === fromHalo) return ok({ authServer: fromHalo, authFrom: 'authinfo' });
  // Halo names the bare host, and a test has found the tokens below /auth there.
  if (fromHalo !== null && auth.authServer === `${fromHalo}/auth` && new URL(fromHalo).pathname === '/') {
    return ok({ authServer: auth.authServer, authFrom: 'authinfo' });
  }
  // Only the admin may contradict the instance: a page can be made to show anything, and the secret goes there.
  const fromPage = typed.authFrom === 'page' || typed.authFrom === 'authinfo';
  if (fromPage && (fromHalo !== null || !mayBeNamedByPage(base.host, auth.host))) {
    return failed(
      failureOf(addressFailures, 'address.auth_elsewhere', { baseHost: base.host, authHost: auth.host }),
    );
  }
  return ok({ authServer: auth.authServer, authFrom: 'typed' });
}
