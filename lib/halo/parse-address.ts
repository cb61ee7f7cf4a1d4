import { cleanText } from '../core/clean-text';
import { isNoAddress } from '../core/empty-words';
import type { Details } from '../core/failure';
import { failureOf } from '../core/failure-of';
import { addressFailures } from '../core/failures/address';
import { parseUrl } from '../core/parse-url';
import { failed, ok, type Result } from '../core/result';
import type { AddressNotice } from './address-notice';
import { cleanTenant } from './clean-tenant';
import { findAddress } from './find-address';
import { haloDomainOf, haloDomains, isLoopback, isMarketingHost } from './host-names';
import { imitatedDomain } from './look-alike';
import { splitPath } from './split-path';

/** An address in canonical parts; none ends in a slash. */
export interface ParsedAddress {
  /** The instance: origin plus base path, e.g. https://acme.halopsa.com */
  readonly base: string;
  /** Host with its port, in punycode. */
  readonly host: string;
  /** What the pasted text pointed at. */
  readonly part: 'base' | 'api' | 'auth';
  /** The same text read as an auth server: with `/auth` if it was there, else as it stands. */
  readonly authServer: string;
  /** The tenant of a pasted token address (`?tenant=`), or null. */
  readonly tenant: string | null;
  /** What was taken away or added, to be told. */
  readonly notices: readonly AddressNotice[];
}

/** Plain http would send the secret readable; a development build may talk to a server on the same machine. */
const mayBePlain = (host: string) => import.meta.env.DEV && isLoopback(host);

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/**
 * Reads any form of Halo address people paste (API root, auth server, token address, deep link, no scheme, …) into
 * canonical parts. Errors: `address.*`; the forms are those of HaloAPI's issue list and vendors' setup guides.
 */
export const parseAddress = (pasted: string): Result<ParsedAddress> => {
  const { text, trimmed } = cleanText(pasted);
  if (isNoAddress(text)) return refused('address.empty', { field: 'address' });
  const found = findAddress(text);
  if ('unclear' in found) {
    const { unclear, ...hosts } = found;
    return refused(`address.${unclear}`, unclear === 'several' ? hosts : {});
  }
  const { address } = found;
  const notices: AddressNotice[] = [...(trimmed ? (['spaces-removed'] as const) : []), ...found.notices];
  // Checked before anything of the text may be shown: a password must not reach a message.
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/*[^/?#]*@/i.test(address)) {
    return refused('address.has_credentials', { host: hostAfterAt(address) });
  }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'https' && scheme !== 'http') {
    return refused('address.wrong_scheme', { scheme: `${scheme}://` });
  }
  const typedHost = hostTyped(address);
  if (!/^https?:/i.test(address)) {
    if (isBareName(typedHost)) return refused('address.bare_name', { typed: shorten(typedHost) });
    notices.push('scheme-added');
  }
  const url = toUrl(address);
  if (!url || !isPlausible(url, typedHost)) {
    return refused('address.not_an_address', { typed: shorten(address) });
  }
  const name = url.hostname.replace(/\.$/, '');
  const host = url.port ? `${name}:${url.port}` : name;
  const imitated = imitatedDomain(name);
  if (imitated) return refused('address.look_alike', { looksLike: imitated, punycode: name });
  if (url.protocol === 'http:' && !mayBePlain(name)) return refused('address.not_https', { host });
  if (isMarketingHost(name)) {
    return refused('address.marketing_site', { host, domain: haloDomainOf(name) ?? name });
  }
  if (name.split('.').some((label) => label.startsWith('xn--'))) notices.push('international-name');
  const path = splitPath(url.pathname, haloDomainOf(name) === null);
  notices.push(...path.notices);
  if (url.search || url.hash) notices.push('query-removed');
  const base = `${url.protocol}//${host}${path.basePath}`;
  return ok({
    base,
    host,
    part: path.part,
    authServer: `${base}${path.authPath}`,
    tenant: cleanTenant(url.searchParams.get('tenant')),
    notices: [...new Set(notices)],
  });
};

const refused = (code: keyof typeof addressFailures, details: Details): Result<never> =>
  failed(failureOf(addressFailures, code, details));

const hostTyped = (address: string): string =>
  address
    .replace(/^https?:\/*/i, '')
    .replace(/^\/+/, '')
    .split(/[/\\?#]/)[0] ?? '';

const isBareName = (typedHost: string): boolean =>
  /^[a-z0-9_-]+$/i.test(typedHost) && !/^https?$/i.test(typedHost) && !isLoopback(typedHost);

function toUrl(address: string): URL | null {
  if (/\s/.test(address)) return null;
  const text = /^https?:/i.test(address) ? address : `https://${address.replace(/^\/+/, '')}`;
  const url = parseUrl(text);
  // Underscores are no part of a public name, but Windows lets people name servers with them.
  return url && /^[a-z0-9._-]+$|^\[[0-9a-f:.]+\]$/i.test(url.hostname) ? url : null;
}

/** No leftover of a scheme, no empty label, no number that a URL reads as another address, no name pasted twice. */
function isPlausible({ hostname }: URL, typedHost: string): boolean {
  if (/^https?$/.test(hostname) || /\.\.|(?:^|\.)-|-(?:\.|$)/.test(hostname)) return false;
  if (/^[\d.]+$/.test(hostname) && typedHost.replace(/:\d+$/, '').replace(/\.$/, '') !== hostname)
    return false;
  const half = hostname.length / 2;
  const isTwice = hostname.includes('.') && hostname.slice(0, half) === hostname.slice(half);
  const domain = haloDomainOf(hostname);
  const own = domain === null ? '' : hostname.slice(0, -domain.length);
  return !isTwice && !haloDomains.some((each) => own.includes(each));
}

const hostAfterAt = (address: string) =>
  shorten(
    address
      .split(/[/?#]/)
      .find((part) => part.includes('@'))
      ?.split('@')
      .pop() ?? '',
  );
