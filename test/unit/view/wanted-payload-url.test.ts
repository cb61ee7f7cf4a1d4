import { expect, it } from 'vitest';
import { withPatch } from '../../../entrypoints/background/draft/with-patch';
import { judge } from '../../../lib/checks/judge';
import { scopable } from '../../../lib/profiles/scopable';
import { emptyDraft } from '../../../lib/store/drafts';
import { wantedPayloadUrl } from '../../../lib/view/wanted-payload-url';
import { scopableEvidence } from '../checks/evidence-of';

const given = { ...emptyDraft, payloadUrl: ' https://hooks.example/1 ' };
const webhookRows = (draft: typeof given) =>
  judge(scopable, { ...scopableEvidence, payloadUrl: wantedPayloadUrl(draft) }).filter(
    ({ layer }) => layer === 'webhook',
  );

it('a webhook is judged once its address is given', () => {
  expect(wantedPayloadUrl(given)).toBe('https://hooks.example/1');
  expect(webhookRows(given).length).toBeGreaterThan(0);
});

it('a skipped webhook is not judged, though its address still stands in the box', () => {
  expect(webhookRows({ ...given, webhooks: 'skipped' })).toEqual([]);
});

it('typing an address after Skip takes the skipping back', () => {
  const skipped = withPatch(given, { webhooks: 'skipped', step: 'review' });
  expect(skipped.webhooks).toBe('skipped');
  expect(withPatch(skipped, { payloadUrl: 'https://hooks.example/2' }).webhooks).toBe('undecided');
});
