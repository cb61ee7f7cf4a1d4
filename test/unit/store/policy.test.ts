import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../lib/store/policy';

const reading = (set: unknown) => readPolicy({ get: async () => set });

describe('the browser’s policy', () => {
  it('forbids nothing where none is set, or the browser knows none', async () => {
    expect(await reading({})).toEqual({ haloPsaAvailable: true });
    const absent = { get: () => Promise.reject(new Error('Managed storage manifest not found')) };
    expect(await readPolicy(absent)).toEqual({ haloPsaAvailable: true });
  });

  it('forbids the integration when it says so, and when it cannot be understood', async () => {
    expect(await reading({ haloPsaAvailable: false })).toEqual({ haloPsaAvailable: false });
    expect(await reading({ haloPsaAvailable: 'yes' })).toEqual({ haloPsaAvailable: false });
  });
});
