import { createHash } from 'node:crypto';
import { type ResourceType, resourceTypes } from '../../../lib/core/resource-type';
import { failed, ok } from '../../../lib/core/result';
import { haloClient } from '../../../lib/halo/halo-client';
import { requestToken } from '../../../lib/halo/request-token';
import { resources } from '../../../lib/resources/registry';
import type { Connection } from '../../../lib/store/connection';
import { activateConnection } from '../../../lib/store/connections';
import { readRecords } from '../../../lib/store/records';
import { readRuns } from '../../../lib/store/runs';
import type { SyncRun, SyncTrigger, TypeCount } from '../../../lib/store/sync-run';
import { continueRuns } from '../../../lib/sync/continue-runs';
import { startRun } from '../../../lib/sync/start-run';
import type { SyncDeps } from '../../../lib/sync/sync-deps';
import { type HaloOptions, type RunningHalo, startHalo } from '../../halo/start';
import { rowText } from '../../support/row-text';
import { aConnection } from '../store/support';

/** Time that only moves when it is told to. */
export interface TestTime {
  now: number;
  readonly waited: number[];
}

/** The stand-in over plain http with an integration that may read all eight types, and no request limit. */
export async function haloForAllTypes(data: NonNullable<HaloOptions['data']>): Promise<RunningHalo> {
  const halo = await startHalo({ http: true, scenario: 'scopable-ready', data });
  const { applications, roles } = halo.instance();
  applications.at(-1)?.scopes.push('read:invoices');
  Object.assign(roles.at(-1)?.settings ?? {}, { 'Invoices Access Level': 'Read Only' });
  halo.switches.rateLimit = null;
  return halo;
}

/** The active connection `c1` to the stand-in, with every type selected and inactive records included. */
export async function connectTo(halo: RunningHalo, parts: Partial<Connection> = {}): Promise<Connection> {
  const connection = aConnection({
    addresses: {
      base: halo.origin,
      apiRoot: `${halo.origin}/api`,
      authServer: `${halo.origin}/auth`,
      tokenUrl: `${halo.origin}/auth/token`,
      tenant: null,
      authFrom: 'authinfo',
    },
    clientId: halo.credentials?.clientId ?? '',
    selection: resourceTypes,
    activeOnly: false,
    ...parts,
  });
  const activated = await activateConnection(connection, { onePsa: true, vendor: 'Scopable' });
  if (!activated.ok) throw new Error(activated.error.code);
  return activated.value;
}

/** The engine's world: the real client against the stand-in, and time that passes only by waiting. */
export function depsFor(halo: RunningHalo, time: TestTime, parts: Partial<SyncDeps> = {}): SyncDeps {
  const renewToken = (connection: Connection) =>
    requestToken({
      addresses: connection.addresses,
      clientId: connection.clientId,
      clientSecret: halo.credentials?.clientSecret ?? '',
      scopes: [...new Set(connection.selection.map((type) => resources[type].scope))],
    });
  return {
    async clientFor(connection) {
      const token = await renewToken(connection);
      if (!token.ok) return failed(token.error);
      return ok(
        haloClient({
          addresses: connection.addresses,
          token: async () => token,
          renewToken: () => renewToken(connection),
        }),
      );
    },
    now: () => time.now,
    async wait(ms) {
      time.waited.push(ms);
      time.now += ms;
    },
    arm: async () => undefined,
    random: () => 0.5,
    ...parts,
  };
}

export const testTime = (): TestTime => ({ now: 1_800_000_000_000, waited: [] });

/** Starts a run of `c1` and works until nothing is left to do now; answers the newest run. */
export async function sync(deps: SyncDeps, trigger: SyncTrigger = 'manual'): Promise<SyncRun> {
  const started = await startRun('c1', trigger, deps.now());
  if (!started.ok) throw new Error(started.error.code);
  await continueRuns(deps);
  return lastRun();
}

export async function lastRun(): Promise<SyncRun> {
  const run = (await readRuns('c1'))[0];
  if (!run) throw new Error('no run');
  return run;
}

export function countOf(run: SyncRun, type: ResourceType): TypeCount {
  const count = run.types[type];
  if (!count) throw new Error(`${type} is not part of the run`);
  return count;
}

/** The ids stored of one type. */
export const storedIds = async (type: ResourceType): Promise<string[]> =>
  (await readRecords('c1', type)).map(({ id }) => id);

/** One hash over everything stored, whichever run wrote it. */
export async function contentHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const type of resourceTypes) {
    for (const { id, row } of await readRecords('c1', type)) hash.update(`${type}/${id}/${rowText(row)}\n`);
  }
  return hash.digest('hex');
}

/** What must come out the same whether or not a run was disturbed. */
export const booksOf = (run: SyncRun) =>
  Object.fromEntries(
    Object.entries(run.types).map(([type, { state, total, fetched, stored, duplicates, deleted }]) => [
      type,
      { state, total, fetched, stored, duplicates, deleted },
    ]),
  );
