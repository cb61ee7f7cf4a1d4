import { beforeEach, describe, expect, test } from 'vitest';
import type { Observation, Reading, SeenRecord } from '../../../lib/page/observation';
import { readKnown, readSeenRecords, saveObservation } from '../../../lib/store/observations';
import { emptyStores } from './support';

beforeEach(emptyStores);

const read = (value: string): Reading => ({ state: 'read', value, by: 'label', label: 'x' });

const aLook = (parts: Partial<Observation> = {}): Observation => ({
  page: 'role',
  instance: 'https://acme.halopsa.com',
  recordId: '7',
  recordName: 'Gradient',
  path: '/config/roles?id=7',
  tab: 'Permissions',
  mode: 'view',
  unsaved: false,
  fields: { name: read('Gradient') },
  at: 1_000,
  ...parts,
});

/** The record as it is known after this look. */
async function saved(look: Observation): Promise<SeenRecord> {
  const { records } = await saveObservation(look);
  const record = records.find(({ page, recordId }) => page === look.page && recordId === look.recordId);
  if (!record) throw new Error('The look was not kept.');
  return record;
}

describe('a look at a record', () => {
  test('keeps the fields of the tab that is not open now, each with its own time', async () => {
    await saveObservation(aLook());
    const seen = await saved(
      aLook({ tab: 'Details', fields: { 'access:clients': read('Read Only') }, at: 2_000 }),
    );
    expect(seen.fields).toMatchObject({ name: { at: 1_000 }, 'access:clients': { at: 2_000 } });
    expect(seen.at).toBe(2_000);
  });

  test('at a form with unsaved changes stores them as not saved', async () => {
    await saveObservation(aLook({ fields: { 'access:clients': read('Read Only') } }));
    const seen = await saved(
      aLook({ mode: 'edit', unsaved: true, fields: { 'access:clients': read('Full') }, at: 2_000 }),
    );
    expect(seen.fields['access:clients']).toMatchObject({ value: 'Full', saved: false, at: 2_000 });
  });

  test('in a mode nobody could tell is not called saved', async () => {
    expect((await saved(aLook({ mode: 'unknown' }))).fields.name?.saved).toBe(false);
  });

  test('that is older than what is known changes nothing', async () => {
    await saveObservation(aLook({ fields: { name: read('New') }, recordName: 'New', at: 2_000 }));
    const seen = await saved(aLook({ fields: { name: read('Old') }, recordName: 'Old', at: 1_000 }));
    expect(seen).toMatchObject({ recordName: 'New', at: 2_000, fields: { name: { value: 'New' } } });
  });

  test('at a field that had not loaded yet keeps what was read before', async () => {
    await saveObservation(aLook());
    const seen = await saved(
      aLook({ fields: { name: { state: 'unsure', because: 'not-loaded', label: 'x' } }, at: 2_000 }),
    );
    expect(seen.fields.name).toMatchObject({ state: 'read', value: 'Gradient' });
  });

  test('at a field that became unreadable replaces what was read before', async () => {
    await saveObservation(aLook());
    const seen = await saved(
      aLook({ fields: { name: { state: 'unsure', because: 'two-candidates', label: 'x' } }, at: 2_000 }),
    );
    expect(seen.fields.name).toMatchObject({ state: 'unsure' });
  });
});

describe('a form for a new record', () => {
  const form = (parts: Partial<Observation> = {}) =>
    aLook({ recordId: 'new', mode: 'edit', unsaved: true, recordName: 'gradient ', ...parts });

  test('is dropped when the saved record of that name arrives', async () => {
    await saveObservation(form());
    await saveObservation(aLook({ at: 2_000 }));
    expect((await readSeenRecords('https://acme.halopsa.com')).map(({ recordId }) => recordId)).toEqual([
      '7',
    ]);
  });

  test('stays while a record of another name is looked at', async () => {
    await saveObservation(form());
    await saveObservation(aLook({ recordName: 'Scopable', at: 2_000 }));
    expect(await readSeenRecords('https://acme.halopsa.com')).toHaveLength(2);
  });

  test('opened afresh knows nothing of the one before', async () => {
    await saveObservation(form({ fields: { 'access:clients': read('Full') } }));
    const seen = await saved(form({ recordName: null, fields: {}, at: 2_000 }));
    expect(seen.fields).toEqual({});
  });
});

describe('what was seen', () => {
  test('is bounded: past 200 records of an instance the longest unseen go, and other instances stay', async () => {
    await saveObservation(aLook({ instance: 'https://other.example', at: 1 }));
    for (let id = 1; id <= 205; id += 1) await saveObservation(aLook({ recordId: String(id), at: id }));
    const ids = (await readSeenRecords('https://acme.halopsa.com')).map(({ recordId }) => Number(recordId));
    expect(ids).toHaveLength(200);
    expect(Math.min(...ids)).toBe(6);
    expect(await readSeenRecords(null)).toHaveLength(201);
  });

  test('is answered to whoever adds a look, as it stands with it', async () => {
    for (let id = 1; id <= 201; id += 1) await saveObservation(aLook({ recordId: String(id), at: id }));
    const known = await saveObservation(aLook({ recordId: '1', recordName: 'Seen again', at: 5_000 }));
    expect(known.records[0]).toMatchObject({ recordId: '1', recordName: 'Seen again' });
    expect(known).toEqual(await readKnown('https://acme.halopsa.com'));
  });
});
