import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { RunningHalo } from './start';

export interface Asked {
  host?: string;
  method?: string;
  token?: string;
  form?: Record<string, string>;
  json?: unknown;
  headers?: Record<string, string>;
}

/** A row or record as tests read it. */
export interface Row {
  [member: string]: unknown;
  id: number;
  name: string;
  client_id: number;
  inactive: boolean;
}

/** The members tests read, of whichever answer it is. */
export interface Body {
  [member: string]: unknown;
  access_token: string;
  id_token: string;
  error: string;
  message: string;
  record_count: unknown;
  clients: Row[];
  sites: Row[];
  assets: Row[];
  id: string;
  clientId: string;
  secret: string;
  newSecret: string;
}

export interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** The parsed body; an empty object when it is no JSON. */
  json: Body;
}

/** Asks a running stand-in as a client that knows it by one of its host names. */
export function ask(halo: RunningHalo, path: string, asked: Asked = {}): Promise<Got> {
  const host = asked.host ?? 'acme.halopsa.com';
  const body = asked.form
    ? new URLSearchParams(asked.form).toString()
    : asked.json === undefined
      ? null
      : JSON.stringify(asked.json);
  const type = asked.form ? 'application/x-www-form-urlencoded' : 'application/json';
  const secure = halo.origin.startsWith('https');
  return new Promise((resolve, reject) => {
    const outgoing = (secure ? requestHttps : requestHttp)(
      {
        host: '127.0.0.1',
        port: halo.port,
        path,
        method: asked.method ?? (body === null ? 'GET' : 'POST'),
        headers: {
          host,
          ...(body === null ? {} : { 'content-type': type }),
          ...(asked.token ? { authorization: `Bearer ${asked.token}` } : {}),
          ...asked.headers,
        },
        ...(secure ? { ca: halo.certificate, servername: host } : {}),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          const isJson = String(response.headers['content-type'] ?? '').includes('json');
          try {
            const json = isJson ? (JSON.parse(text) as Body) : ({} as Body);
            resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json });
          } catch (error) {
            reject(error);
          }
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body ?? undefined);
  });
}

/** Asks for a token with the scenario's credentials; `form` changes or adds fields, '' takes one away. */
export async function askToken(
  halo: RunningHalo,
  form: Record<string, string> = {},
  path = '/auth/token',
): Promise<Got> {
  const fields = {
    grant_type: 'client_credentials',
    client_id: halo.credentials?.clientId ?? '',
    client_secret: halo.credentials?.clientSecret ?? '',
    scope: halo.instance().applications.at(-1)?.scopes.join(' ') ?? '',
    ...form,
  };
  return ask(halo, path, {
    form: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
  });
}

/** A token that works. */
export async function tokenFor(halo: RunningHalo, scope?: string): Promise<string> {
  const got = await askToken(halo, scope === undefined ? {} : { scope });
  if (got.status !== 200) throw new Error(`no token: ${got.status} ${got.text}`);
  return got.json.access_token;
}
