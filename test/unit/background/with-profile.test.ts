import { describe, expect, it } from 'vitest';
import { withProfile } from '../../../entrypoints/background/draft/with-profile';
import type { WizardStep } from '../../../lib/store/draft';
import { emptyDraft } from '../../../lib/store/drafts';

const stepAfter = (from: string, step: WizardStep, to: string): WizardStep =>
  withProfile({ ...emptyDraft, profileId: from, step }, to).step;

describe('another integration chosen in mid-wizard', () => {
  it('that has no webhooks takes the wizard from Webhooks to Prepare', () => {
    expect(stepAfter('scopable', 'webhooks', 'gradient')).toBe('prepare');
  });

  it('leaves the wizard on a step both have', () => {
    expect(stepAfter('scopable', 'connect', 'gradient')).toBe('connect');
  });

  it('begins a finished set-up again', () => {
    expect(stepAfter('gradient', 'done', 'scopable')).toBe('prepare');
  });
});
