import { expect, test } from 'vitest';
import { connectionSummary } from '../../../lib/view/runs-summary';
import { aConnection } from './runs-fixtures';

const { addresses } = aConnection();
const rows = (profileId: string, tenant: string | null) =>
  Object.fromEntries(
    connectionSummary(aConnection({ profileId, addresses: { ...addresses, tenant } })).map((row) => [
      row.label,
      row,
    ]),
  );

test('Gradient’s Authorization Server is copied with the slash its test needs, and says so', () => {
  const row = rows('gradient', 'acme')['Authorization Server'];
  expect(row).toMatchObject({ text: `${addresses.authServer}/`, exact: true });
  expect(row?.note).toContain('A / was added at the end');
});

test('a missing tenant is copied as the words Gradient wants, and as nothing for Scopable', () => {
  expect(rows('gradient', null).Tenant).toMatchObject({ text: 'Not set', exact: true });
  expect(rows('scopable', null)['Tenant Name']).toMatchObject({ text: 'Not set', exact: false });
});

test('a Client ID kept with what nobody sees in it is shown and copied without', () => {
  const summary = connectionSummary(aConnection({ clientId: '\u200bclient-id' }));
  expect(summary.find(({ value }) => value === 'client-id')).toMatchObject({
    text: 'client-id',
    note: 'Invisible characters were removed.',
  });
});

test('an integration that is no longer known shows its values as Halo has them', () => {
  expect(rows('gone', 'acme')).toMatchObject({
    'Auth Server': { text: addresses.authServer },
    Tenant: { text: 'acme' },
  });
});
