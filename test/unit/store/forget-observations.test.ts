import { beforeEach, describe, expect, test } from 'vitest';
import type { Observation } from '../../../lib/page/observation';
import { forgetRecord, forgetUnlisted } from '../../../lib/store/forget-observations';
import { readSeenRecords, saveObservation } from '../../../lib/store/observations';
import { emptyStores } from './support';

const instance = 'https://acme.halopsa.com';

const see = (recordId: string, recordName: string, page: Observation['page'] = 'role') =>
  saveObservation({
    page,
    instance,
    recordId,
    recordName,
    path: `/config/agents/roles?id=${recordId}`,
    tab: null,
    mode: 'view',
    unsaved: false,
    fields: {},
    at: 1_000,
  });
const ids = async () => (await readSeenRecords(instance)).map(({ recordId }) => recordId).sort();

beforeEach(emptyStores);

test('a record that is not there is forgotten, and no other', async () => {
  await see('old', 'Gradient');
  await see('new', 'Gradient');
  await see('other', 'Manager');
  await forgetRecord(instance, 'role', 'old');
  expect(await ids()).toEqual(['new', 'other']);
});

describe('a list shown in full', () => {
  test('makes records forgotten whose name it does not hold', async () => {
    await see('r1', 'Gradient');
    await see('r2', 'Manager');
    await see('a1', 'Gradient', 'application');
    await forgetUnlisted(instance, 'role', [['Manager', 'Yes'], ['Technician']]);
    expect(await ids()).toEqual(['a1', 'r2']);
  });

  test('makes both of two records forgotten where it holds their name once, and neither where it holds it twice', async () => {
    await see('r1', 'Gradient');
    await see('r2', 'gradient ');
    await forgetUnlisted(instance, 'role', [['Gradient'], ['Gradient']]);
    expect(await ids()).toEqual(['r1', 'r2']);
    await forgetUnlisted(instance, 'role', [['Gradient'], ['Manager']]);
    expect(await ids()).toEqual([]);
  });
});
