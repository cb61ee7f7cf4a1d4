import { expect, test } from 'vitest';
import { emptyDraft } from '../../../lib/store/drafts';
import { heldByConnection, heldByDraft } from '../../../lib/store/held-credentials';
import { aConnection, aTest } from '../view/runs-fixtures';

const token = { id: 'token', outcome: 'passed', ms: 1, learnt: null, failure: null } as const;
const report = { ...aTest({ clients: 1 }), steps: [token], at: 900 };

test('a token proves the credentials as they were when it was asked for, not when the test ended', () => {
  const tested = { ...report, tokenAt: 300 };
  expect(heldByConnection(aConnection({ secretAt: 100, lastTest: tested })).provenAt).toBe(300);
  expect(heldByDraft({ ...emptyDraft, hasSecret: true, secretAt: 100, test: tested }).provenAt).toBe(300);
});

test('one asked for before the secret was given proves nothing of it', () => {
  const tested = { ...report, tokenAt: 300 };
  expect(heldByConnection(aConnection({ secretAt: 301, lastTest: tested })).provenAt).toBeNull();
});

test('in a report made before that time was kept, it is the end of the test', () => {
  expect(heldByConnection(aConnection({ secretAt: 100, lastTest: report })).provenAt).toBe(900);
});
