import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { ResourceType } from '../../lib/core/resource-type';
import type { Chunk } from '../../lib/store/stored-record';
import type { Checkpoint } from '../../lib/store/sync-run';
import { hostedHost, type RunningHalo, startHalo } from '../halo/start';
import { command, newestRun, type OwnPage, seedConnection } from '../support/direct';
import { idsInHalo } from '../support/journey/server-side';
import { launchLonely } from '../support/lonely-chromium';
import { readStore } from '../support/read-store';

const origin = `https://${hostedHost}`;

interface Stored {
  /** Records counted in the chunks, and by the checkpoint written with them. */
  readonly counted: number;
  readonly held: number;
  readonly ids: readonly string[];
}

/** What the connection's database holds of each type. */
async function stored(page: OwnPage): Promise<Partial<Record<ResourceType, Stored>>> {
  const ids = new Map<ResourceType, string[]>();
  for await (const chunk of readStore<Chunk>(page, 'chunks'))
    ids.set(chunk.type, [...(ids.get(chunk.type) ?? []), ...chunk.ids]);
  const types: Partial<Record<ResourceType, Stored>> = {};
  for await (const { type, held } of readStore<Checkpoint>(page, 'checkpoints')) {
    const mine = ids.get(type) ?? [];
    types[type] = { counted: mine.length, held, ids: mine.sort() };
  }
  return types;
}

const isPage = (name: string, number: string) => (request: RunningHalo['requests'][number]) =>
  request.path.toLowerCase() === name &&
  request.query.page_no === number &&
  request.query.page_size === '100';

test('a browser killed in mid-sync has whole pages with their checkpoints, and the sync ends with every record once', async () => {
  const halo = await startHalo({ scenario: 'scopable-ready', data: { clients: 70 } });
  onTestFinished(() => halo.close());
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'halo-companion-killed-'));
  onTestFinished(() =>
    fs.promises.rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  );
  const { credentials } = halo;
  if (!credentials) throw new Error('The scenario set nothing up.');
  let connectionId: string | null = null;

  for (const [list, number] of [
    ['/api/users', '2'],
    ['/api/asset', '3'],
    ['/api/asset', '7'],
  ] as const) {
    const browser = await launchLonely({ standIn: halo, profile });
    const page = await browser.open('dashboard.html');
    connectionId ??= await seedConnection(page, origin, credentials);
    halo.clearRequests();
    await command(page, 'secret.give', { connectionId, secret: credentials.clientSecret, passphrase: null });
    await command(page, 'sync.start', { connectionId });
    await halo.waitForRequest(isPage(list, number), 60_000);
    // However long the kill takes, the sync is not through before.
    halo.switches.latencyMs = 30_000;
    await browser.kill();
    halo.switches.latencyMs = 0;
  }

  const browser = await launchLonely({ standIn: halo, profile });
  onTestFinished(() => browser.close());
  const page = await browser.open('dashboard.html');
  const { invoices: _, ...wanted } = idsInHalo(halo);
  const left = await stored(page);
  for (const { counted, held } of Object.values(left)) expect(counted).toBe(held);
  expect(left.assets?.counted).toBeGreaterThan(0);
  expect(left.assets?.counted).toBeLessThan(wanted.assets.length);
  if (!connectionId) throw new Error('Nothing was connected.');
  await command(page, 'secret.give', { connectionId, secret: credentials.clientSecret, passphrase: null });
  await command(page, 'sync.start', { connectionId });
  await expect.poll(async () => (await newestRun(page))?.state, { timeout: 60_000 }).toBe('complete');
  const kept = Object.entries(await stored(page)).map(([type, { ids }]) => [type, ids]);
  expect(Object.fromEntries(kept)).toEqual(wanted);
});
