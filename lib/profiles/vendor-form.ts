import type { AbsentTenantForm, AddressForm, ValueName } from '../core/value-name';
import type { IntegrationProfile } from './profile';

interface VendorValue {
  readonly text: string;
  /** What was changed and why; null when the text is as Halo shows it. */
  readonly note: string | null;
}

const withoutScheme = (text: string): string => text.replace(/^(?:[a-z][a-z0-9+.-]*:\/\/)+/i, '');
const withoutSlash = (text: string): string => text.replace(/\/+$/, '');
const host = (text: string): string => withoutScheme(text).replace(/[/?#].*$/s, '');
const isIpAddress = (name: string): boolean => /^(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?$|^\[/.test(name);

/** Each is idempotent: writing a value in its form a second time changes nothing. */
const writers: Readonly<Record<AddressForm, (text: string) => string>> = {
  'as-shown': (text) => text,
  'with-slash': (text) => `${withoutSlash(text)}/`,
  'without-slash': withoutSlash,
  'no-scheme': withoutScheme,
  'host-only': host,
  // The vendor appends /api or /auth itself, so either would be there twice.
  'without-api': (text) => text.replace(/(?:\/+(?:api|auth|auth\/+token)?)+$/i, ''),
  'sub-domain': (text) => {
    const name = host(text);
    return isIpAddress(name) ? name : name.replace(/[.:].*$/s, '');
  },
};

const remarks: Readonly<Record<AddressForm, (vendor: string) => string>> = {
  'as-shown': () => 'Spaces around it were removed.',
  'with-slash': (vendor) => `A / was added at the end: ${vendor}’s test fails without it.`,
  'without-slash': (vendor) => `The / at the end was removed: ${vendor} wants the address without it.`,
  'no-scheme': (vendor) => `https:// was removed: ${vendor} adds it itself.`,
  'host-only': (vendor) => `Only the host name is left: ${vendor} wants nothing else.`,
  'without-api': (vendor) => `The path at the end was removed: ${vendor} adds it itself.`,
  'sub-domain': (vendor) => `Only the sub-domain is left: ${vendor} wants nothing else.`,
};

const trimmed = (text: string): string =>
  text.replace(/^[\s\u200B-\u200D\u2060]+|[\s\u200B-\u200D\u2060]+$/g, '');

/** Words that mean "no tenant" where Halo or a vendor writes one (HaloPSA pages, CIPP's and Gradient's guides). */
const isAbsentTenant = (text: string): boolean => /^(?:|not\s+set|none|n\/a|-+)$/i.test(text);

const tenantText = (absent: AbsentTenantForm, vendor: string, shown: string | null): VendorValue => {
  const text = absent === 'blank' ? '' : absent;
  if (shown !== null && trimmed(shown) === text) return { text, note: null };
  return {
    text,
    note:
      absent === 'blank'
        ? `This Halo has no tenant: leave the field empty in ${vendor}.`
        : `This Halo has no tenant: ${vendor} wants the words “${absent}”.`,
  };
};

/**
 * One value as the vendor wants it pasted, with what was changed about it.
 * `shown` is the text as Halo shows it; null or empty where Halo shows none. Writing the answer again changes nothing.
 */
export const inVendorForm = (
  profile: IntegrationProfile,
  name: ValueName,
  shown: string | null,
): VendorValue => {
  const wanted = profile.values[name];
  const clean = trimmed(shown ?? '');
  if ('absent' in wanted && isAbsentTenant(clean)) return tenantText(wanted.absent, profile.vendor, shown);
  if (clean === '') return { text: '', note: null };
  const form = 'form' in wanted ? wanted.form : 'as-shown';
  const text = trimmed(writers[form](clean));
  if (text !== clean) return { text, note: remarks[form](profile.vendor) };
  return { text, note: clean === shown ? null : remarks['as-shown'](profile.vendor) };
};
