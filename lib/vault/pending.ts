import { announce } from '../store/changes';
import { pendingKeyOf, type SecretOwner } from './secrets';
import { sessionArea } from './session-area';

/** A secret captured in a form that is not known to be saved: Halo may never come to know it. */
export interface PendingSecret {
  readonly secret: string;
  /** When it was captured. */
  readonly at: number;
}

/** Keeps it in session memory, beside the secret in use. */
export const keepPending = async (owner: SecretOwner, pending: PendingSecret): Promise<void> => {
  const area = await sessionArea();
  await area.set({ [pendingKeyOf(owner)]: pending });
  announce('secrets');
};

export const readPending = async (owner: SecretOwner): Promise<PendingSecret | null> => {
  const key = pendingKeyOf(owner);
  const area = await sessionArea();
  const kept = (await area.get(key)) as Record<string, PendingSecret | undefined>;
  return kept[key] ?? null;
};

export const forgetPending = async (owner: SecretOwner): Promise<void> => {
  const area = await sessionArea();
  await area.remove(pendingKeyOf(owner));
  announce('secrets');
};
