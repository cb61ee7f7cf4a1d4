import { cleanText } from '../core/clean-text';
import { type ValueName, valueNames } from '../core/value-name';
import { cleanTenant } from '../halo/clean-tenant';
import { parseAddress } from '../halo/parse-address';
import type { HaloAddresses } from '../halo/test-report';
import type { SeenRecord } from '../page/observation';
import { asShown } from '../profiles/as-shown';
import type { IntegrationProfile } from '../profiles/profile';
import { inVendorForm } from '../profiles/vendor-form';
import type { Draft } from '../store/draft';

/** One of the five values a vendor asks for. */
export interface HandoverValue {
  readonly name: ValueName;
  /** What the vendor calls it. */
  readonly label: string;
  /** In the vendor's form ('' where the vendor wants nothing); null while unknown, and always for the secret. */
  readonly text: string | null;
  /** As Halo shows it or the admin gave it. */
  readonly shown: string | null;
  /** Why the two differ. */
  readonly note: string | null;
}

/** The five values in the vendor's exact form, from what the wizard knows. */
export function handover(
  profile: IntegrationProfile,
  draft: Draft,
  records: readonly SeenRecord[],
): HandoverValue[] {
  const proven = draft.test?.passed ? draft.test.addresses : null;
  const { baseUrl, authServer, tenant, clientId } = draft.fields;
  const onPage = resourceServerSeen(baseUrl.text, records);
  const given: Record<ValueName, string | null> = {
    'resource-server': onPage ?? proven?.apiRoot ?? resourceServerOf(baseUrl.text),
    'auth-server':
      provenBelow(authServer.text, proven) ??
      (authServerOf(authServer.text.trim(), baseUrl.text) || proven?.authServer || null),
    tenant: cleanTenant(tenant.text) ?? proven?.tenant ?? null,
    'client-id': cleanText(clientId.text).text || null,
    'client-secret': null,
  };
  // A path we put there ourselves was not “removed” from anything.
  const bare: Partial<Record<ValueName, string | null>> = {
    'resource-server': onPage ? null : bareAddress(baseUrl.text),
    'auth-server': bareAddress(authServer.text),
  };
  // Whether the instance has a tenant is known once its API page was read or a test has passed.
  const tenantKnown = given.tenant !== null || proven !== null || tenant.origin !== 'typed';
  return valueNames.map((name) => {
    const shown = given[name];
    const { label } = profile.values[name];
    if (shown === null && (name !== 'tenant' || !tenantKnown)) {
      return { name, label, text: null, shown, note: null };
    }
    const form = inVendorForm(profile, name, shown);
    return { name, label, text: form.text, shown, note: form.text === bare[name] ? null : form.note };
  });
}

/** An auth server given as a bare host, whose tokens a test then found below a path of it. */
function provenBelow(typed: string, proven: HaloAddresses | null): string | null {
  const address = parseAddress(typed);
  const isBare = address.ok && address.value.part === 'base' && new URL(address.value.base).pathname === '/';
  return proven && isBare && proven.authServer === `${address.value.base}/auth` ? proven.authServer : null;
}

/** Whoever types it may leave out the scheme or paste the token address, which no vendor takes; a closing slash stays. */
function authServerOf(typed: string, baseUrl: string): string {
  const address = parseAddress(typed);
  if (!address.ok) return typed;
  const base = parseAddress(baseUrl);
  if (base.ok && address.value.part === 'base' && address.value.base === base.value.base) {
    return asShown('auth-server', base.value.base, base.value.base);
  }
  const { authServer } = address.value;
  return typed.replace(/\/+$/, '') === authServer ? typed : authServer;
}

/** The instance's own address where nothing but that was given; null otherwise. */
function bareAddress(given: string): string | null {
  const address = parseAddress(given);
  return address.ok && address.value.part === 'base' ? address.value.base : null;
}

/** Resource Server as the HaloPSA API page showed it, when that page is about the instance given. */
function resourceServerSeen(baseUrl: string, records: readonly SeenRecord[]): string | null {
  const given = parseAddress(baseUrl);
  const field = records.find((each) => each.page === 'api')?.fields['resource-server'];
  if (field?.state !== 'read' || typeof field.value !== 'string') return null;
  const shown = parseAddress(field.value);
  return shown.ok && (!given.ok || given.value.base === shown.value.base) ? field.value : null;
}

/** The API root Halo shows as Resource Server: {base}/api, seen on hosted and own domains. */
function resourceServerOf(baseUrl: string): string | null {
  const given = parseAddress(baseUrl);
  return given.ok ? `${given.value.base}/api` : null;
}
