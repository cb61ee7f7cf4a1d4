import { failureOf } from '../core/failure-of';
import { psaFailures } from '../core/failures/psa';
import { failed, ok, type Result } from '../core/result';
import { inAppDatabase } from './app-database';
import { announce } from './changes';
import type { PsaRegister } from './psa-register';

/** No PSA is active for this vendor's account. */
export const freeRegister = (profileId: string): PsaRegister => ({
  profileId,
  active: null,
  connectionId: null,
});

/** Which PSA is active for a vendor's account. */
export const readPsa = (profileId: string): Promise<PsaRegister> =>
  inAppDatabase(['psa'], 'readonly', async (transaction) => {
    return (await transaction.objectStore('psa').get(profileId)) ?? freeRegister(profileId);
  });

/**
 * Notes that ConnectWise is, or is no longer, connected to a vendor's account. Refused with psa.halo_active while a Halo
 * connection holds the register; read and write are one transaction, so a race has exactly one winner.
 */
export async function declareConnectWise(
  profileId: string,
  connectwise: boolean,
): Promise<Result<PsaRegister>> {
  const answer = await inAppDatabase(
    ['psa'],
    'readwrite',
    async (transaction): Promise<Result<PsaRegister>> => {
      const store = transaction.objectStore('psa');
      const now = (await store.get(profileId)) ?? freeRegister(profileId);
      if (now.active === 'halo')
        return connectwise ? failed(failureOf(psaFailures, 'psa.halo_active')) : ok(now);
      const next: PsaRegister = { ...freeRegister(profileId), active: connectwise ? 'connectwise' : null };
      await store.put(next);
      return ok(next);
    },
  );
  if (answer.ok) announce('psa');
  return answer;
}
