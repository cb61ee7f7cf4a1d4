import type { HeldCredentials } from '../checks/evidence';
import { isSecretRefused } from '../core/is-secret-refused';
import type { TestReport } from '../halo/test-report';
import type { Connection } from './connection';
import type { Draft } from './draft';

/** Did Halo give a token in this test? */
export const isTokenGiven = ({ steps }: TestReport): boolean =>
  steps.some(({ id, outcome }) => id === 'token' && outcome === 'passed');

/** When the token that Halo gave in this test was asked for; null when it gave none. */
const provenAt = (test: TestReport | null | undefined): number | null =>
  test && isTokenGiven(test) ? (test.tokenAt ?? test.at) : null;

/** Did Halo refuse the credentials in this test, as far as it tells so? */
export const isRefused = ({ steps }: TestReport): boolean =>
  steps.some(({ failure }) => isSecretRefused(failure));

/** When Halo refused these in this test; null when it did not. */
const refusedAt = (test: TestReport | null | undefined): number | null =>
  test && isRefused(test) ? test.at : null;

/** What the wizard holds of an application's credentials. A test is dropped as soon as a value changes, so it proves these. */
export const heldByDraft = (draft: Draft): HeldCredentials => ({
  clientId: draft.fields.clientId.text,
  secretAt: draft.hasSecret ? draft.secretAt : null,
  provenAt: provenAt(draft.test),
  refusedAt: refusedAt(draft.test),
});

/** What a connection holds; for one made before the time of a secret was kept, the secret is not judged. */
export const heldByConnection = ({ clientId, secretAt, lastTest }: Connection): HeldCredentials => {
  // A test made before this secret was given says nothing of it.
  const since = (at: number | null) => (at !== null && at >= (secretAt ?? 0) ? at : null);
  return {
    clientId,
    secretAt: secretAt ?? null,
    provenAt: since(provenAt(lastTest)),
    refusedAt: since(refusedAt(lastTest)),
  };
};
