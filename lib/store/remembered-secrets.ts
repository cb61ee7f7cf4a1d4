import { inVaultDatabase, type SealedSecret } from './vault-db';

export const saveSealed = (secret: SealedSecret): Promise<void> =>
  inVaultDatabase('readwrite', async (transaction) => {
    await transaction.objectStore('sealed').put(secret);
  });

export const readSealed = (owner: string): Promise<SealedSecret | null> =>
  inVaultDatabase('readonly', async (transaction) => {
    return (await transaction.objectStore('sealed').get(owner)) ?? null;
  });

export const deleteSealed = (owner: string): Promise<void> =>
  inVaultDatabase('readwrite', async (transaction) => {
    await transaction.objectStore('sealed').delete(owner);
  });
