import type { AddressNotice } from './address-notice';

/** The first segment of Halo's own pages: where one of these begins, the instance's address has ended. */
const appPages = new Set(
  (
    'account agent agents apidoc article articles assets asset calendar config contracts customer customers client ' +
    'clients dashboard dashboards home invoice invoices items item kb login logout opportunities portal products ' +
    'projects quotes reporting reports sales services settings sites swagger ticket tickets users user'
  ).split(' '),
);

/** A pasted path, taken apart: what the instance lives under, and which server the rest pointed at. */
export interface SplitPath {
  /** '' or '/halo': without a closing slash. */
  readonly basePath: string;
  readonly part: 'base' | 'api' | 'auth';
  readonly notices: readonly AddressNotice[];
}

const authEnds = new Set(['token', 'authorize', '.well-known', 'connect']);

/**
 * Splits a URL's path at `/api`, `/auth` or a page of Halo's app, whichever comes first; the segments before it are
 * the base path of an on-premises instance. On Halo's own hosts there is no base path, so any other path is dropped.
 */
export const splitPath = (path: string, hasBasePath: boolean): SplitPath => {
  const notices: AddressNotice[] = [];
  const segments = path.split('/').filter((segment) => segment !== '');
  if (/\/\//.test(path) || (segments.length > 0 && path.endsWith('/'))) notices.push('slashes-removed');
  const base: string[] = [];
  for (const segment of segments) {
    const word = segment.toLowerCase();
    if (word === 'api') return end('api', 'api-removed');
    if (word === 'auth' || authEnds.has(word)) return end('auth', 'auth-removed');
    if (!hasBasePath || appPages.has(word) || /\.\w{3,4}$/.test(word)) return end('base', 'path-removed');
    base.push(segment);
  }
  return end('base', null);

  function end(part: SplitPath['part'], notice: AddressNotice | null): SplitPath {
    if (notice) notices.push(notice);
    if (base.length > 0) notices.push('base-path-kept');
    return { basePath: base.map((segment) => `/${segment}`).join(''), part, notices };
  }
};
