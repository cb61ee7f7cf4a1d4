import { expect, it } from 'vitest';
import { keepLastRecords, lastRecords } from '../../../lib/view/last-records';

it('what was shown last is known again, without types that are none any more', () => {
  localStorage.clear();
  expect(lastRecords()).toBeNull();
  keepLastRecords({ connectionId: 'c1', types: ['sites', 'clients'] });
  expect(lastRecords()).toEqual({ connectionId: 'c1', types: ['clients', 'sites'] });
  keepLastRecords({ connectionId: 'c1', types: ['clients', 'gone' as 'sites'] });
  expect(lastRecords()).toEqual({ connectionId: 'c1', types: ['clients'] });
});
