import { beforeEach, describe, expect, test } from 'vitest';
import {
  activateConnection,
  changeConnection,
  disconnectConnection,
  readConnection,
  readConnections,
} from '../../../lib/store/connections';
import { forgetConnection } from '../../../lib/store/forget-connection';
import { declareConnectWise, readPsa } from '../../../lib/store/psa';
import { aConnection, emptyStores } from './support';

const rule = { onePsa: true, vendor: 'Scopable' };

beforeEach(emptyStores);

describe('activating Halo', () => {
  test('is refused while ConnectWise is active, in the vendor’s own words, and stores nothing', async () => {
    await declareConnectWise('scopable', true);
    const answer = await activateConnection(aConnection(), rule);
    expect(answer).toMatchObject({
      ok: false,
      error: { code: 'psa.connectwise_active', details: { vendor: 'Scopable' } },
    });
    expect(await readConnections()).toEqual([]);
    expect(await readPsa('scopable')).toMatchObject({ active: 'connectwise', connectionId: null });
  });

  test('takes the register, and ConnectWise is refused from then on', async () => {
    expect((await activateConnection(aConnection(), rule)).ok).toBe(true);
    expect(await declareConnectWise('scopable', true)).toMatchObject({
      ok: false,
      error: { code: 'psa.halo_active' },
    });
    expect(await readPsa('scopable')).toMatchObject({ active: 'halo', connectionId: 'c1' });
  });

  test('leaves the register alone where the vendor allows several PSAs', async () => {
    await declareConnectWise('gradient', true);
    const answer = await activateConnection(aConnection({ profileId: 'gradient' }), {
      onePsa: false,
      vendor: 'Gradient',
    });
    expect(answer.ok).toBe(true);
    expect(await readPsa('gradient')).toMatchObject({ active: 'connectwise' });
  });

  const elsewhere = (id: string) => {
    const { addresses } = aConnection();
    return aConnection({ id, addresses: { ...addresses, base: 'https://other.halopsa.com' } });
  };

  test('is refused while another Halo of the account is connected, paused ones too, and names it', async () => {
    await activateConnection(aConnection(), rule);
    await changeConnection('c1', (now) => ({ ...now, state: 'paused' }));
    expect(await activateConnection(elsewhere('c2'), rule)).toMatchObject({
      ok: false,
      error: { code: 'psa.other_halo_active', details: { vendor: 'Scopable', host: 'acme.halopsa.com' } },
    });
    expect(await readConnection('c2')).toBeNull();
    expect(await readPsa('scopable')).toMatchObject({ connectionId: 'c1' });
  });

  test('goes through for the same connection again, and for another once the first is disconnected', async () => {
    await activateConnection(aConnection(), rule);
    expect((await activateConnection(aConnection(), rule)).ok).toBe(true);
    await disconnectConnection('c1');
    expect((await activateConnection(elsewhere('c2'), rule)).ok).toBe(true);
  });

  test('of two instances at once lets exactly one through', async () => {
    const answers = await Promise.all([
      activateConnection(aConnection(), rule),
      activateConnection(elsewhere('c2'), rule),
    ]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readConnections()).toHaveLength(1);
  });

  test('racing ConnectWise has exactly one winner, and the register names it', async () => {
    for (let round = 0; round < 25; round += 1) {
      const profileId = `vendor-${round}`;
      const starts = [
        () => activateConnection(aConnection({ id: `c-${round}`, profileId }), rule),
        () => declareConnectWise(profileId, true),
      ];
      if (round % 2) starts.reverse();
      const answers = await Promise.all(starts.map((start) => start()));
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      const halo = (round % 2 ? answers[1] : answers[0])?.ok;
      expect((await readPsa(profileId)).active).toBe(halo ? 'halo' : 'connectwise');
      expect(await readConnection(`c-${round}`)).toEqual(halo ? expect.anything() : null);
    }
  });
});

describe('disconnecting', () => {
  test('frees the register and keeps the row', async () => {
    await activateConnection(aConnection(), rule);
    await disconnectConnection('c1');
    expect(await readConnection('c1')).toMatchObject({ state: 'disconnected', nextSyncAt: null });
    expect((await declareConnectWise('scopable', true)).ok).toBe(true);
  });

  test('hands the register on to another Halo connection of the account, from when two could be active', async () => {
    await activateConnection(aConnection(), rule);
    await activateConnection(aConnection({ id: 'c3' }), { ...rule, onePsa: false });
    await disconnectConnection('c1');
    expect(await readPsa('scopable')).toMatchObject({ active: 'halo', connectionId: 'c3' });
    expect((await declareConnectWise('scopable', true)).ok).toBe(false);
  });
});

describe('a connection', () => {
  test('keeps changes of two windows made at once', async () => {
    await activateConnection(aConnection(), rule);
    await Promise.all([
      changeConnection('c1', (now) => ({ ...now, scheduleMinutes: 60 })),
      changeConnection('c1', (now) => ({ ...now, activeOnly: false })),
    ]);
    expect(await readConnection('c1')).toMatchObject({ scheduleMinutes: 60, activeOnly: false });
  });

  test('that was forgotten is not brought back by a late change', async () => {
    await activateConnection(aConnection(), rule);
    await forgetConnection('c1');
    expect(await changeConnection('c1', (now) => ({ ...now, activeOnly: false }))).toBeNull();
    expect(await readConnections()).toEqual([]);
    expect(await readPsa('scopable')).toMatchObject({ active: null });
  });
});
