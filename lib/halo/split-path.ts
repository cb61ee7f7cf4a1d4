import type { AddressNotice } from './address-notice';
import { appPages } from './app-pages';

/** A pasted path, taken apart: what the instance lives under, and which server the rest pointed at. */
export interface SplitPath {
  /** '' or '/halo': without a closing slash. */
  readonly basePath: string;
  readonly part: 'base' | 'api' | 'auth';
  /** '/auth' where the path itself had it: a shared auth server has none. */
  readonly authPath: '' | '/auth';
  readonly notices: readonly AddressNotice[];
}

const authEnds = new Set(['token', 'authorize', '.well-known', 'connect']);

/**
 * Splits a URL's path at `/api`, `/auth` or a page of Halo's app, whichever comes first; the segments before it are
 * the base path of an on-premises instance. On Halo's own hosts there is no base path, so any other path is dropped.
 */
export const splitPath = (path: string, hasBasePath: boolean): SplitPath => {
  const notices: AddressNotice[] = [];
  const given = decoded(path)
    .split('/')
    .filter((segment) => segment !== '');
  const segments = given.map(bareSegment).filter((segment) => segment !== '');
  if (/\/\//.test(path) || (given.length > 0 && path.endsWith('/'))) notices.push('slashes-removed');
  if (segments.join('/') !== given.join('/')) notices.push('text-removed');
  const base: string[] = [];
  for (const segment of segments) {
    const word = segment.toLowerCase();
    if (word === 'api') return end('api', 'api-removed');
    if (word === 'auth' || authEnds.has(word))
      return end('auth', 'auth-removed', word === 'auth' ? '/auth' : '');
    if (!hasBasePath || appPages.has(word) || /\.\w{3,4}$/.test(word)) return end('base', 'path-removed');
    base.push(segment);
  }
  return end('base', null);

  function end(
    part: SplitPath['part'],
    notice: AddressNotice | null,
    authPath: '' | '/auth' = '',
  ): SplitPath {
    if (notice) notices.push(notice);
    if (base.length > 0) notices.push('base-path-kept');
    const basePath = base.map((segment) => `/${encodeURIComponent(segment)}`).join('');
    return { basePath, part, authPath, notices };
  }
};

/** A segment without its session id (`;jsessionid=…`) and the marks that writing puts around an address. */
const bareSegment = (segment: string): string =>
  segment.replace(/;.*$/s, '').replace(/^[\s"'“‘<([{*`|]+|[\s"'“”‘’>)\]}*`|.,:!…]+$/g, '');

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // decodeURIComponent throws on a % that encodes nothing, which is then a plain character.
    return path;
  }
}
