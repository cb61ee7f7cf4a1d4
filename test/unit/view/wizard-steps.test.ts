import { describe, expect, it } from 'vitest';
import { gradient } from '../../../lib/profiles/gradient';
import { scopable } from '../../../lib/profiles/scopable';
import { emptyDraft } from '../../../lib/store/drafts';
import { blockedBecause, stepBeside, stepsOf } from '../../../lib/view/wizard-steps';
import { failedTest, passedTest } from './wizard-fixtures';

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
    expect(blockedBecause(emptyDraft, null)).toContain('integration');
    expect(blockedBecause(emptyDraft, scopable)).toBeNull();
  });

  it('waits on Connect until the test has passed', () => {
    const draft = { ...emptyDraft, step: 'connect' as const };
    expect(blockedBecause(draft, scopable)).toContain('test');
    expect(blockedBecause({ ...draft, test: failedTest }, scopable)).toContain('test');
    expect(blockedBecause({ ...draft, test: passedTest }, scopable)).toBeNull();
  });

  it('waits on Webhooks for an address, unless they were skipped', () => {
    const draft = { ...emptyDraft, step: 'webhooks' as const };
    expect(blockedBecause(draft, scopable)).toContain('skip');
    expect(blockedBecause({ ...draft, payloadUrl: 'https://hooks.example/1' }, scopable)).toBeNull();
    expect(blockedBecause({ ...draft, webhooks: 'skipped' }, scopable)).toBeNull();
  });

  it.each(['foo', 'http://hooks.example/1', 'hooks.example/1', 'https://'])(
    'does not take %j for the address of a webhook',
    (payloadUrl) => {
      const draft = { ...emptyDraft, step: 'webhooks' as const, payloadUrl };
      expect(blockedBecause(draft, scopable)).toContain('https');
      expect(blockedBecause({ ...draft, webhooks: 'skipped' }, scopable)).toContain('https');
    },
  );

  it('waits on Review when a value was changed after the test', () => {
    expect(blockedBecause({ ...emptyDraft, step: 'review' }, scopable)).toContain('Connect');
  });
});
