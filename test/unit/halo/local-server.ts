import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly form: URLSearchParams;
}

export type Responder = (seen: Seen, response: ServerResponse) => void;

/** A peer on loopback that answers as the test says and remembers what it was asked. Closed when the test ends. */
export async function serve(respond: Responder): Promise<{ base: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://local');
      const one: Seen = {
        method: request.method ?? '',
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        form: new URLSearchParams(body),
      };
      seen.push(one);
      respond(one, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

export const json = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
};

export const html = (response: ServerResponse, status = 200): void => {
  response.writeHead(status, { 'content-type': 'text/html' });
  response.end('<!doctype html><title>Welcome</title>');
};

export const empty = (response: ServerResponse, status: number): void => {
  response.writeHead(status);
  response.end();
};

/** An answer of Halo's auth server: OpenIddict's success and its refusals. */
export const openIddict = {
  token: (scope: string, more: Record<string, unknown> = {}) => ({
    scope,
    token_type: 'Bearer',
    access_token: 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI3In0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg',
    expires_in: 3600,
    ...more,
  }),
  error: (error: string, error_description: string) => ({
    error,
    error_description,
    error_uri: 'https://documentation.openiddict.com/errors/ID2055',
  }),
};
