import { expect, onTestFinished, test } from 'vitest';
import { clientFor } from '../../../entrypoints/background/sync/client-for';
import { saveObservation } from '../../../lib/store/observations';
import { giveSecret } from '../../../lib/vault/secrets';
import { startHalo } from '../../halo/start';
import { addressesOf } from '../halo/addresses-of';
import { aConnection } from '../store/support';
import { freshBackground } from './support';

test('a sync that gets no token names the cause that Halo’s pages showed, as a test does', async () => {
  freshBackground();
  const halo = await startHalo({ http: true, scenario: 'scopable-ready' });
  onTestFinished(() => halo.close());
  const connection = aConnection({
    addresses: addressesOf(halo.origin),
    clientId: halo.credentials?.clientId ?? '',
  });
  await giveSecret(connection.id, 'a secret of before');
  const refused = async () => {
    const client = await clientFor(connection);
    const answer = client.ok ? await client.value.get('Client', {}) : client;
    return answer.ok ? null : answer.error.code;
  };
  expect(await refused()).toBe('token.invalid_client');

  const read = (value: string | boolean) => ({ state: 'read', value, by: 'label', label: '' }) as const;
  await saveObservation({
    page: 'application',
    instance: halo.origin,
    recordId: '1',
    recordName: 'Scopable Integration',
    path: '/config/integrations/api/applications?id=1',
    tab: null,
    mode: 'view',
    unsaved: false,
    fields: { 'client-id': read(connection.clientId), active: read(false) },
    at: Date.now(),
  });
  expect(await refused()).toBe('token.application_inactive');
});
