import { describe, expect, it } from 'vitest';
import { gradient } from '../../../lib/profiles/gradient';
import type { IntegrationProfile } from '../../../lib/profiles/profile';
import { scopable } from '../../../lib/profiles/scopable';
import type { Draft } from '../../../lib/store/draft';
import { emptyDraft } from '../../../lib/store/drafts';
import { blockedBecause, stepBeside, stepsOf } from '../../../lib/view/wizard-steps';
import { failedTest, passedTest } from './wizard-fixtures';

const blocked = (draft: Draft, profile: IntegrationProfile | null, wrong: string | null = null) =>
  blockedBecause(draft, profile, { text: '15', wrong });

describe('the steps of the wizard', () => {
  it('have Webhooks for an integration that uses them, and not for another', () => {
    expect(stepsOf(scopable)).toContain('webhooks');
    expect(stepsOf(gradient)).not.toContain('webhooks');
  });

  it('lead from Select data past Webhooks to Review where there are none', () => {
    expect(stepBeside(gradient, 'select', 1)).toBe('review');
    expect(stepBeside(gradient, 'review', -1)).toBe('select');
    expect(stepBeside(scopable, 'select', 1)).toBe('webhooks');
  });

  it('never reach the end by continuing', () => {
    expect(stepBeside(scopable, 'review', 1)).toBeNull();
    expect(stepBeside(scopable, 'integration', -1)).toBeNull();
  });
});

describe('Continue', () => {
  it('waits for an integration', () => {
    expect(blocked(emptyDraft, null)).toContain('integration');
    expect(blocked(emptyDraft, scopable)).toBeNull();
  });

  it('waits on Connect until the test has passed', () => {
    const draft = { ...emptyDraft, step: 'connect' as const };
    expect(blocked(draft, scopable)).toContain('test');
    expect(blocked({ ...draft, test: failedTest }, scopable)).toContain('test');
    expect(blocked({ ...draft, test: passedTest }, scopable)).toBeNull();
  });

  it('waits on Select data until the schedule is one', () => {
    const draft = { ...emptyDraft, step: 'select' as const };
    expect(blocked(draft, scopable, 'The longest is 1440.')).toContain('whole minutes');
    expect(blocked({ ...draft, step: 'connect', test: passedTest }, scopable, 'Too long.')).toBeNull();
    expect(blocked(draft, scopable)).toBeNull();
  });

  it('waits on Webhooks for an address, unless they were skipped', () => {
    const draft = { ...emptyDraft, step: 'webhooks' as const };
    expect(blocked(draft, scopable)).toContain('skip');
    expect(blocked({ ...draft, payloadUrl: 'https://hooks.example/1' }, scopable)).toBeNull();
    expect(blocked({ ...draft, webhooks: 'skipped' }, scopable)).toBeNull();
  });

  it.each(['foo', 'http://hooks.example/1', 'hooks.example/1', 'https://'])(
    'does not take %j for the address of a webhook',
    (payloadUrl) => {
      const draft = { ...emptyDraft, step: 'webhooks' as const, payloadUrl };
      expect(blocked(draft, scopable)).toContain('https');
      expect(blocked({ ...draft, webhooks: 'skipped' }, scopable)).toContain('https');
    },
  );

  it('waits on Review when a value was changed after the test', () => {
    expect(blocked({ ...emptyDraft, step: 'review' }, scopable)).toContain('Connect');
  });
});
