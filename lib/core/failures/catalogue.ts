import type { FailureWords } from '../failure';
import { addressFailures } from './address';
import { apiFailures } from './api';
import { checkFailures } from './check';
import { beyondFailures } from './check-beyond';
import { connectionFailures } from './connection';
import { messageFailures } from './message';
import { proofFailures } from './proof';
import { psaFailures } from './psa';
import { storeFailures } from './store';
import { syncFailures } from './sync';
import { tokenFailures } from './token';
import { vaultFailures } from './vault';

const topics = {
  ...addressFailures,
  ...apiFailures,
  ...checkFailures,
  ...beyondFailures,
  ...connectionFailures,
  ...messageFailures,
  ...proofFailures,
  ...psaFailures,
  ...storeFailures,
  ...syncFailures,
  ...tokenFailures,
  ...vaultFailures,
};

export type FailureCode = keyof typeof topics;

/** Every failure the product can name: code → kind, what happened, and the one step that mends it. */
export const catalogue: Readonly<Record<FailureCode, FailureWords>> = topics;
