import { createServer as createHttp } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../support/certificate';
import type { DataSize } from './data/plan';
import { Clock } from './faults/clock';
import { Faults } from './faults/faults';
import type { Switches } from './faults/switches';
import { acme, northwind, type OwnInstance } from './model/baseline';
import { LiveInstance } from './model/live-instance';
import { applyScenario, type Credentials } from './scenarios';
import { listener, type Served } from './server/listener';
import type { LoggedRequest } from './server/request-log';
import { RequestLog } from './server/request-log';
import { secureServer } from './server/secure-server';
import type { PageOptions, Rendering } from './ui/boot';

/** The two instances of every stand-in. */
export const hostedHost = 'acme.halopsa.com';
export const ownDomainHost = 'psa.northwind.example';

export interface HaloOptions {
  /** 0 or nothing: a free port. */
  port?: number;
  /** Plain http instead of https. */
  http?: boolean;
  /** Name of a scenario, applied to both instances; `empty` without it. */
  scenario?: string;
  /** What the second instance is other than psa.northwind.example at the root of its host. */
  own?: Partial<OwnInstance>;
  /** Default: 10 clients and what belongs to them. */
  data?: DataSize;
  seed?: number;
  rendering?: Rendering;
  wording?: string;
  theme?: PageOptions['theme'];
}

/** A running stand-in. Everything reachable from here may be changed while it runs. */
export interface RunningHalo {
  readonly port: number;
  /** http(s)://127.0.0.1:port */
  readonly origin: string;
  readonly hosts: readonly string[];
  /** '' under http. */
  readonly spki: string;
  readonly fingerprint: string;
  /** PEM of the certificate; '' under http. */
  readonly certificate: string;
  /** Client id and secret the scenario made on `acme`; null when it made none. */
  readonly credentials: Credentials | null;
  /** What the scenario means for the person who tries it, one sentence. */
  readonly about: string;
  readonly faults: Faults;
  /** Switches of the acme instance; `instance(host).switches` for another. */
  readonly switches: Switches;
  readonly clock: Clock;
  readonly pages: PageOptions;
  readonly requests: readonly LoggedRequest[];
  /** Throws RangeError for a host nobody answers for. */
  instance(host?: string): LiveInstance;
  /** Credentials of the same scenario on another host. */
  credentialsOf(host: string): Credentials | null;
  /** Hosts that show a certificate other than the announced one, so that a browser that trusts `spki` refuses them. */
  readonly untrustedHosts: Set<string>;
  revokeTokens(): void;
  waitForRequest(predicate: (request: LoggedRequest) => boolean, timeoutMs?: number): Promise<LoggedRequest>;
  clearRequests(): void;
  close(): Promise<void>;
}

/** Starts the stand-in on 127.0.0.1: acme.halopsa.com (hosted) and psa.northwind.example (own domain) on one port. */
export async function startHalo(options: HaloOptions = {}): Promise<RunningHalo> {
  const instances = [acme(), northwind(options.own)].map(
    (start, at) => new LiveInstance(start, options.data ?? { clients: 10 }, (options.seed ?? 1) + at),
  );
  const scenario = applyScenario(options.scenario ?? 'empty', instances);
  const authHosts = instances.map(({ authServer }) => new URL(authServer).hostname);
  const hosts = [...new Set([...instances.flatMap((instance) => instance.hosts), ...authHosts])];
  const certificate = options.http
    ? null
    : makeCertificate([...hosts, 'auth.haloservicedesk.com', 'localhost', '127.0.0.1']);
  const served: Served = {
    scheme: options.http ? 'http' : 'https',
    instances,
    tokens: new Map(),
    windows: new Map(),
    faults: new Faults(),
    log: new RequestLog(),
    clock: new Clock(),
    pages: {
      rendering: options.rendering ?? 'view',
      theme: options.theme ?? 'light',
      wording: options.wording ?? 'standard',
    },
  };
  const handle = listener(served);
  const untrustedHosts = new Set(scenario.untrusted ? [ownDomainHost] : []);
  const server = certificate ? secureServer(certificate, untrustedHosts, handle) : createHttp(handle);
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  const instance = (host?: string): LiveInstance => {
    const found =
      host === undefined ? instances[0] : instances.find((candidate) => candidate.hosts.includes(host));
    if (!found) throw new RangeError(`no instance answers for ${host}`);
    return found;
  };
  return {
    port,
    origin: `${served.scheme}://127.0.0.1:${port}`,
    hosts,
    spki: certificate?.spki ?? '',
    fingerprint: certificate?.fingerprint ?? '',
    certificate: certificate?.cert ?? '',
    credentials: scenario.credentials.get(instance()) ?? null,
    about: scenario.about,
    faults: served.faults,
    switches: instance().switches,
    clock: served.clock,
    pages: served.pages,
    requests: served.log.entries,
    instance,
    credentialsOf: (host) => scenario.credentials.get(instance(host)) ?? null,
    untrustedHosts,
    revokeTokens: () => served.tokens.clear(),
    waitForRequest: (predicate, timeoutMs) => served.log.waitFor(predicate, timeoutMs),
    clearRequests: () => served.log.clear(),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
