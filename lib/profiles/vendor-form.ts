import { cleanText } from '../core/clean-text';
import { isNoAddress } from '../core/empty-words';
import type { AbsentTenantForm, AddressForm, ValueName } from '../core/value-name';
import { t } from '../words/t';
import type { IntegrationProfile } from './profile';

interface VendorValue {
  readonly text: string;
  /** What was changed and why; null when the text is as Halo shows it. */
  readonly note: string | null;
}

const isIpAddress = (name: string): boolean => /^(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?$|^\[/.test(name);

/** `https://user:pw@` before the host: no vendor's field may get it. */
const credentials = /^((?:[a-z][a-z0-9+.-]*:\/\/)*)[^/?#]*@/i;

interface Parts {
  /** `https://`, or '' where none is written. */
  readonly scheme: string;
  readonly host: string;
  /** '' or `/auth`: no closing slash, no token path, no query. */
  readonly path: string;
}

function partsOf(text: string): Parts {
  const bare = text.replace(credentials, '$1').replace(/[?#].*$/s, '');
  const [schemes = ''] = /^(?:[a-z][a-z0-9+.-]*:\/\/)*/i.exec(bare) ?? [];
  const [scheme = ''] = /^[a-z][a-z0-9+.-]*:\/\//i.exec(schemes) ?? [];
  const rest = bare.slice(schemes.length);
  const [host = ''] = /^[^/]*/.exec(rest) ?? [];
  const path = rest
    .slice(host.length)
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
    .replace(/\/auth\/token$/i, (end) => end.slice(0, '/auth'.length));
  return { scheme, host, path };
}

const writers: Readonly<Record<AddressForm, (parts: Parts, text: string) => string>> = {
  'as-shown': (_, text) => text.replace(credentials, '$1'),
  'with-slash': ({ scheme, host, path }) => `${scheme}${host}${path}/`,
  'without-slash': ({ scheme, host, path }) => `${scheme}${host}${path}`,
  'no-scheme': ({ host, path }) => `${host}${path}`,
  'host-only': ({ host }) => host,
  // The vendor appends /api or /auth itself, so either would be there twice.
  'without-api': ({ scheme, host, path }) =>
    `${scheme}${host}${path.replace(/(?:\/(?:api|auth|auth\/token))+$/i, '')}`,
  'sub-domain': ({ host }) => (isIpAddress(host) ? host : host.replace(/[.:].*$/s, '')),
};

/** Written again until nothing changes: what is left of an odd text may be an address of its own. */
function write(form: AddressForm, text: string): string {
  let now = text;
  for (let left = 8; left > 0; left -= 1) {
    const next = cleanText(writers[form](partsOf(now), now)).text;
    if (next === now) break;
    now = next;
  }
  return isNoAddress(now) ? '' : now;
}

const remarks: Readonly<Record<AddressForm, (vendor: string) => string>> = {
  'as-shown': () => t('profiles.vendor_form.spaces_around_it_were_removed'),
  'with-slash': (vendor) => t('profiles.vendor_form.a_was_added_at_the_end', { vendor }),
  'without-slash': (vendor) => t('profiles.vendor_form.the_at_the_end_was_removed', { vendor }),
  'no-scheme': (vendor) => t('profiles.vendor_form.https_was_removed_adds_it_itself', { vendor }),
  'host-only': (vendor) => t('profiles.vendor_form.only_the_host_name_is_left', { vendor }),
  'without-api': (vendor) => t('profiles.vendor_form.the_path_at_the_end_was', { vendor }),
  'sub-domain': (vendor) => t('profiles.vendor_form.only_the_sub_domain_is_left', { vendor }),
};

const tenantText = (absent: AbsentTenantForm, vendor: string, shown: string | null): VendorValue => {
  const text = absent === 'blank' ? '' : absent;
  if (shown !== null && cleanText(shown).text === text) return { text, note: null };
  return {
    text,
    note:
      absent === 'blank'
        ? t('profiles.vendor_form.this_halo_has_no_tenant_leave', { vendor })
        : t('profiles.vendor_form.this_halo_has_no_tenant_wants', { vendor, absent }),
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
  const clean = cleanText(shown ?? '').text;
  if ('absent' in wanted && isNoAddress(clean)) return tenantText(wanted.absent, profile.vendor, shown);
  const isAddress = name === 'resource-server' || name === 'auth-server';
  if (clean === '' || (isAddress && isNoAddress(clean))) return { text: '', note: null };
  const form = 'form' in wanted ? wanted.form : 'as-shown';
  const text = isAddress ? write(form, clean) : clean;
  if (isAddress && credentials.test(clean))
    return { text, note: t('profiles.vendor_form.the_user_name_and_password_were') };
  if (text !== clean) return { text, note: remarks[form](profile.vendor) };
  if (clean === shown) return { text, note: null };
  return {
    text,
    note:
      clean === shown?.trim()
        ? remarks['as-shown'](profile.vendor)
        : t('profiles.vendor_form.invisible_characters_were_removed'),
  };
};
