import { failureOf } from '../core/failure-of';
import { addressFailures } from '../core/failures/address';
import { failed, ok, type Result } from '../core/result';
import type { AddressNotice } from './address-notice';
import { cleanTenant } from './clean-tenant';
import { cleanText } from './clean-text';
import { haloDomainOf, isLoopback, isMarketingHost } from './host-names';
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
  const notices: AddressNotice[] = [];
  const { text, trimmed } = cleanText(pasted);
  if (trimmed) notices.push('spaces-removed');
  if (cleanTenant(text) === null)
    return failed(failureOf(addressFailures, 'address.empty', { field: 'address' }));
  const address = withoutSurroundings(text, notices);
  // Checked before anything of the text may be shown: a password must not reach a message.
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/*[^/?#]*@/i.test(address)) {
    return failed(failureOf(addressFailures, 'address.has_credentials', { host: hostAfterAt(address) }));
  }
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase();
  if (scheme && scheme !== 'https' && scheme !== 'http') {
    return failed(failureOf(addressFailures, 'address.wrong_scheme', { scheme: `${scheme}://` }));
  }
  const typedHost =
    address
      .replace(/^https?:\/*/i, '')
      .replace(/^\/+/, '')
      .split(/[/\\?#]/)[0] ?? '';
  if (!/^https?:/i.test(address)) {
    if (/^[a-z0-9_-]+$/i.test(typedHost) && !isLoopback(typedHost)) {
      return failed(failureOf(addressFailures, 'address.bare_name', { typed: shorten(typedHost) }));
    }
    notices.push('scheme-added');
  }
  const url = toUrl(address);
  if (!url) return failed(failureOf(addressFailures, 'address.not_an_address', { typed: shorten(address) }));
  const name = url.hostname.replace(/\.$/, '');
  const host = url.port ? `${name}:${url.port}` : name;
  const imitated = imitatedDomain(name);
  if (imitated) {
    return failed(failureOf(addressFailures, 'address.look_alike', { looksLike: imitated, punycode: name }));
  }
  if (url.protocol === 'http:' && !mayBePlain(name))
    return failed(failureOf(addressFailures, 'address.not_https', { host }));
  if (isMarketingHost(name)) {
    return failed(
      failureOf(addressFailures, 'address.marketing_site', { host, domain: haloDomainOf(name) ?? name }),
    );
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
    authServer: path.part === 'auth' && /\/auth(?:\/|$)/i.test(url.pathname) ? `${base}/auth` : base,
    tenant: cleanTenant(url.searchParams.get('tenant')),
    notices,
  });
};

/** The address inside quotes, brackets or a copied line such as "Resource Server: https://…". */
function withoutSurroundings(text: string, notices: AddressNotice[]): string {
  const joined = text.replace(/[\r\n\t]+/g, ' ');
  const inside = /https?:\/\/[^\s<>"'“”‘’]+/i.exec(joined)?.[0] ?? joined.replace(/^[<"'“‘]+|[>"'”’]+$/g, '');
  const address = inside.replace(/[,;]+$/, '');
  if (address !== joined) notices.push('text-removed');
  return address;
}

function toUrl(address: string): URL | null {
  if (/\s/.test(address)) return null;
  const text = /^https?:/i.test(address) ? address : `https://${address.replace(/^\/+/, '')}`;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  // Underscores are no part of a public name, but Windows lets people name servers with them.
  return /^[a-z0-9._-]+$|^\[[0-9a-f:.]+\]$/i.test(url.hostname) ? url : null;
}

const hostAfterAt = (address: string) =>
  shorten(
    address
      .split(/[/?#]/)
      .find((part) => part.includes('@'))
      ?.split('@')
      .pop() ?? '',
  );
