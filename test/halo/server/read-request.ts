import type { IncomingMessage } from 'node:http';
import type { HaloRequest } from './context';
import type { LoggedRequest } from './request-log';

/** Host name without its port, lower case. */
export const hostName = (host: string | undefined): string => (host ?? '').toLowerCase().replace(/:\d+$/, '');

/** The whole request, body included (at most 1 MB is kept). */
export async function readRequest(message: IncomingMessage, scheme: 'http' | 'https'): Promise<HaloRequest> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    size += chunk.length;
    if (size <= 1_000_000) chunks.push(chunk);
  }
  const host = message.headers.host ?? '127.0.0.1';
  const [pathname = '/', ...search] = (message.url ?? '/').split('?');
  return {
    method: (message.method ?? 'GET').toUpperCase(),
    path: pathname,
    query: new URLSearchParams(search.join('?')),
    headers: Object.fromEntries(
      Object.entries(message.headers).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(', ') : value,
      ]),
    ),
    body: Buffer.concat(chunks).toString('utf8'),
    origin: `${scheme}://${host}`,
    atHome: scheme === 'https' && !/:\d+$/.test(host),
  };
}

/** The request as the instance sees it that lives under a base path. What lies outside of that is not Halo's: no path is left. */
export function withinBase(request: HaloRequest, basePath: string): HaloRequest {
  const isWithin = `${request.path}/`.toLowerCase().startsWith(`${basePath}/`);
  return { ...request, path: isWithin ? request.path.slice(basePath.length) || '/' : '' };
}

/** The log entry of a request: names of form fields, never the values of secrets. */
export function logEntry(request: HaloRequest): LoggedRequest {
  const isForm = (request.headers['content-type'] ?? '')
    .toLowerCase()
    .startsWith('application/x-www-form-urlencoded');
  const form = new URLSearchParams(isForm ? request.body : '');
  const secret = /secret|token|password|assertion/i;
  return {
    at: Date.now(),
    host: hostName(request.headers.host),
    method: request.method,
    path: request.path,
    query: Object.fromEntries(
      [...request.query].map(([name, value]) => [name, secret.test(name) ? '(hidden)' : value]),
    ),
    status: null,
    hadToken: /^bearer /i.test(request.headers.authorization ?? ''),
    hadCookie: request.headers.cookie !== undefined,
    fields: [...new Set(form.keys())],
    scope: form.get('scope'),
  };
}
