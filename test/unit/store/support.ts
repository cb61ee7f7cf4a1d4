import { IDBFactory } from 'fake-indexeddb';
import type { Connection } from '../../../lib/store/connection';

/** A fresh browser profile: no database is left from the test before. */
export function emptyStores(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** An active connection with all members, as the wizard makes it. */
export const aConnection = (parts: Partial<Connection> = {}): Connection => ({
  id: 'c1',
  profileId: 'scopable',
  addresses: {
    base: 'https://acme.halopsa.com',
    apiRoot: 'https://acme.halopsa.com/api',
    authServer: 'https://acme.halopsa.com/auth',
    tokenUrl: 'https://acme.halopsa.com/auth/token',
    tenant: 'acme',
    authFrom: 'authinfo',
  },
  clientId: '0f5a1c1e-0000-4000-8000-000000000001',
  agent: { id: 12, name: 'Scopable API' },
  appVersion: '2.210.1',
  selection: ['clients', 'sites', 'contacts'],
  activeOnly: true,
  scheduleMinutes: 15,
  webhooks: 'skipped',
  payloadUrl: '',
  state: 'active',
  pausedBecause: null,
  createdAt: 1_000,
  lastTestedAt: 1_000,
  nextSyncAt: null,
  ...parts,
});
