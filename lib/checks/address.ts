import { cleanText } from '../core/clean-text';
import { isNoAddress } from '../core/empty-words';
import type { SeenRecord } from '../page/observation';
import { t } from '../words/t';
import { type Check, cannotTell, type Finding, fieldOf, finding, type Look, settle } from './check';
import type { DiscoveryEvidence } from './evidence';

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** An address without what may differ between two writings of it; null when it is none (only loopback may be http). */
const canonical = (text: string): string | null => {
  try {
    const url = new URL(cleanText(text).text);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback.test(url.hostname))) return null;
    if (url.username !== '' || url.password !== '') return null;
    return `${url.origin}${url.pathname.replace(/\/{2,}/g, '/')}`
      .replace(/\/+$/, '')
      .replace(/\/(?:api|token)$/i, '')
      .replace(/\/+$/, '');
  } catch {
    // new URL() throws on text that is no address at all, which is the answer asked for.
    return null;
  }
};

/** What confirms the page's text: authinfo where it answered, else the address the page itself was opened at. */
const witness = (
  value: 'resource-server' | 'auth-server',
  discovery: DiscoveryEvidence | null,
  record: SeenRecord,
): string | null => {
  if (value === 'resource-server') return discovery?.base ?? record.instance;
  return discovery && !discovery.assumed ? discovery.authServer : null;
};

const judgeTenant = (
  look: Look,
  text: string,
  record: SeenRecord,
  discovery: DiscoveryEvidence | null,
): Finding => {
  const known = discovery && !discovery.assumed ? discovery : null;
  const named = known?.tenant && !isNoAddress(known.tenant) ? known.tenant : null;
  if (isNoAddress(text)) {
    if (!known) return finding(look, 'cantTell', 'check.address_unconfirmed', 'Not set');
    const none = { ...look, expected: t('checks.address.none_this_halo_has_no_tenant') };
    if (named) return finding({ ...look, expected: named }, 'failed', 'check.address_differs', 'Not set');
    return settle(none, null, true, 'check.address_differs');
  }
  if (named) {
    const isSame = named.toLowerCase() === cleanText(text).text.toLowerCase();
    return settle({ ...look, expected: named }, text, isSame, 'check.address_differs');
  }
  const subDomain = new URL(record.instance).hostname.split('.')[0];
  if (subDomain === cleanText(text).text.toLowerCase())
    return settle(look, text, true, 'check.address_differs');
  return finding(look, 'cantTell', 'check.address_unconfirmed', text);
};

/** Is the value of the HaloPSA API page known, and does Halo's own authinfo agree with it? */
export const address: Check<'address'> = (need, { evidence, subjects }) => {
  const { discovery } = evidence;
  const told = {
    'resource-server': discovery?.base ?? null,
    'auth-server': discovery?.assumed ? null : (discovery?.authServer ?? null),
    tenant: discovery?.assumed ? null : (discovery?.tenant ?? null),
  }[need.value];
  const look: Look = {
    page: 'api',
    subject: subjects.api,
    field: need.value,
    label: need.label,
    expected: told ?? t('checks.address.as_shown_on_the_halopsa_api'),
  };
  const { record } = subjects.api;
  const field = fieldOf(look);
  if (!record || field?.state !== 'read') return cannotTell(look);
  const { value } = field;
  if (value !== null && typeof value !== 'string') {
    return finding(look, 'cantTell', 'check.value_unknown', String(value));
  }
  if (need.value === 'tenant') return judgeTenant(look, value ?? '', record, discovery);
  if (value === null || isNoAddress(value)) return finding(look, 'failed', 'check.not_set', 'Not set');
  const onPage = canonical(value);
  if (onPage === null) return finding(look, 'failed', 'check.address_invalid', value);
  const other = witness(need.value, discovery, record);
  const confirmed = other === null ? null : canonical(other);
  if (confirmed === null) return finding(look, 'cantTell', 'check.address_unconfirmed', value);
  const against = { ...look, expected: other ?? look.expected };
  // An instance may be opened by two names, so another host here is a doubt; another auth server is a fault.
  if (need.value === 'resource-server' && onPage !== confirmed) {
    return finding(against, 'warned', 'check.address_elsewhere', value);
  }
  return settle(against, value, onPage === confirmed, 'check.address_differs');
};
