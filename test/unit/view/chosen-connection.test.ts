import { expect, it } from 'vitest';
import { connectionAt } from '../../../lib/view/chosen-connection';
import { aConnection } from './runs-fixtures';

it('the connection of an instance is the newest of it that is not disconnected, and none of another’s', () => {
  const { addresses } = aConnection();
  const sandbox = { ...addresses, base: 'https://sandbox.halopsa.com' };
  const all = [
    aConnection({ id: 'production' }),
    aConnection({ id: 'older', addresses: sandbox, createdAt: 1 }),
    aConnection({ id: 'newer', addresses: sandbox, createdAt: 2 }),
    aConnection({ id: 'gone', addresses: sandbox, createdAt: 3, state: 'disconnected' }),
  ];
  expect(connectionAt(all, 'https://sandbox.halopsa.com')?.id).toBe('newer');
  expect(connectionAt(all, 'https://other.halopsa.com')).toBeNull();
  expect(connectionAt(all, null)).toBeNull();
});
