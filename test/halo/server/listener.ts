import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { TokenStore } from '../auth/token-store';
import type { Clock } from '../faults/clock';
import type { Fault, Faults } from '../faults/faults';
import { RateWindow } from '../faults/rate-window';
import type { LiveInstance } from '../model/live-instance';
import type { PageOptions } from '../ui/boot';
import { type Answer, empty, text } from './answer';
import type { Context, HaloRequest } from './context';
import { dispatch } from './dispatch';
import { hostName, logEntry, readRequest, withinBase } from './read-request';
import type { RequestLog } from './request-log';

/** What the server serves from; `instances` in order, the first answers unknown hosts. */
export interface Served {
  scheme: 'http' | 'https';
  instances: readonly LiveInstance[];
  tokens: Map<LiveInstance, TokenStore>;
  windows: Map<LiveInstance, RateWindow>;
  faults: Faults;
  log: RequestLog;
  clock: Clock;
  pages: PageOptions;
}

/** The request handler of the whole stand-in. */
export function listener(served: Served) {
  return (message: IncomingMessage, response: ServerResponse): void => {
    handle(served, message, response).catch((error: unknown) => {
      if (message.destroyed && !message.complete) return;
      console.error(`halo stand-in: ${message.method} ${message.url}:`, error);
      response.destroy();
    });
  };
}

/** Log, faults, latency, limit, answer. A client that leaves while its request is read ends it silently. */
async function handle(served: Served, message: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = await readRequest(message, served.scheme);
  const entry = logEntry(asked);
  const { instance, shared } = instanceFor(served, asked);
  const request = shared ? asked : withinBase(asked, instance.basePath);
  const fault = served.faults.strike({ ...request, host: entry.host });
  served.log.add(entry);
  if (fault?.does === 'hang' || silent(instance, request)) return;
  if (fault?.does === 'reset') {
    message.socket.destroy();
    return;
  }
  const delay = instance.switches.latencyMs + (fault?.delayMs ?? 0);
  if (delay > 0) await wait(delay, null, { ref: false });
  const answer = await answerFor(served, { request, instance, shared, fault });
  send(response, instance, request, answer, fault);
  served.log.answered(entry, answer.status);
}

/** By name; on a shared auth host by the tenant asked for; otherwise the first. */
function instanceFor(
  { instances }: Served,
  request: HaloRequest,
): { instance: LiveInstance; shared: boolean } {
  const host = hostName(request.headers.host);
  const named = instances.find(({ hosts }) => hosts.includes(host));
  const first = instances[0];
  if (!first) throw new Error('the stand-in has no instance');
  if (named) return { instance: named, shared: false };
  const behind = instances.filter(
    ({ authServer }) => URL.canParse(authServer) && new URL(authServer).hostname === host,
  );
  const tenant = (request.query.get('tenant') ?? '').toLowerCase();
  const meant = behind.find((candidate) => candidate.tenant?.toLowerCase() === tenant) ?? behind[0];
  return { instance: meant ?? first, shared: meant !== undefined };
}

function silent({ switches }: LiveInstance, { path }: HaloRequest): boolean {
  if (switches.neverAnswer === 'all') return true;
  const isAuth = /^\/(auth\/)?token\/?$/i.test(path) || /^\/auth\//i.test(path);
  const isApi = /^\/api(\/|$)/i.test(path);
  return (switches.neverAnswer === 'auth' && isAuth) || (switches.neverAnswer === 'api' && isApi);
}

async function answerFor(
  served: Served,
  asked: { request: HaloRequest; instance: LiveInstance; shared: boolean; fault: Fault | null },
): Promise<Answer> {
  const { request, instance, shared, fault } = asked;
  if (fault?.status !== undefined || fault?.body !== undefined) {
    return { status: fault.status ?? 200, headers: fault.headers ?? {}, body: fault.body ?? '' };
  }
  const limited = overLimit(served, request, instance);
  if (limited) return limited;
  const tokens = served.tokens.get(instance) ?? new TokenStore();
  served.tokens.set(instance, tokens);
  const context: Context = { request, instance, tokens, clock: served.clock };
  try {
    return await dispatch(context, served.pages, shared);
  } catch (error) {
    console.error(`halo stand-in: ${request.method} ${request.path}:`, error);
    return empty(500);
  }
}

/** Halo's plain-text 429; one rolling window per instance, counting calls to /api. */
function overLimit({ clock, windows }: Served, request: HaloRequest, instance: LiveInstance): Answer | null {
  const { rateLimit, retryAfter } = instance.switches;
  if (!rateLimit || !/^\/api(\/|$)/i.test(request.path)) return null;
  const window = windows.get(instance) ?? new RateWindow();
  windows.set(instance, window);
  const seconds = window.admit(clock.now(), rateLimit);
  if (seconds === 0) return null;
  const minutes = Math.max(1, Math.round(rateLimit.windowSeconds / 60));
  const after = {
    none: null,
    seconds: String(seconds),
    date: new Date(Date.now() + seconds * 1000).toUTCString(),
  };
  const header = after[retryAfter];
  return text(
    `Rate Limit Reached - ${rateLimit.requests} Requests per rolling ${minutes} minute window`,
    429,
    header === null ? {} : { 'retry-after': header },
  );
}

function send(
  response: ServerResponse,
  { switches }: LiveInstance,
  request: HaloRequest,
  answer: Answer,
  fault: Fault | null,
): void {
  const body = Buffer.from(fault?.rewrite?.(String(answer.body)) ?? answer.body);
  const headers = { ...answer.headers, ...fault?.headers };
  if (switches.dateHeaderOffsetMs !== 0) {
    response.setHeader('date', new Date(Date.now() + switches.dateHeaderOffsetMs).toUTCString());
  }
  const cut = fault?.does === 'truncate' ? body.subarray(0, Math.floor(body.length / 2)) : body;
  response.writeHead(answer.status, { ...headers, 'content-length': cut.length });
  response.end(request.method === 'HEAD' ? undefined : cut);
}
