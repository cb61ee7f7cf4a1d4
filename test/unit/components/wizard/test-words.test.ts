import { describe, expect, it } from 'vitest';
import { passedHeadline, testSteps } from '../../../../components/wizard/test-words';
import type { TestReport, TestStep } from '../../../../lib/halo/test-report';
import { passedTest } from '../../view/wizard-fixtures';

const ended = (ends: Partial<Record<TestStep['id'], TestStep['outcome']>> = {}): TestReport => ({
  ...passedTest,
  steps: testSteps.map(({ id }) => ({
    id,
    outcome: ends[id] ?? 'passed',
    ms: 1,
    learnt: null,
    failure: null,
  })),
});

describe('the headline of a passed test', () => {
  it('is green when every step passed', () => {
    const { outcome, title } = passedHeadline(ended());
    expect([outcome, title]).toEqual(['passed', `Connected as ${passedTest.agent?.name}`]);
  });

  it.each(['scopes', 'records'] as const)('is amber and names the step when “%s” failed', (id) => {
    const { outcome, title } = passedHeadline(ended({ [id]: 'failed' }));
    expect(outcome).toBe('warned');
    expect(title).toMatch(/^Connected as .+, but .+“/);
  });

  it.each(['warned', 'skipped'] as const)('is amber when the negative control is %s', (control) => {
    expect(passedHeadline(ended({ control })).outcome).toBe('warned');
  });

  it('is amber where the permissions for writing could not be asked for', () => {
    expect(passedHeadline(ended({ scopes: 'warned' })).outcome).toBe('warned');
  });

  it('stays green over a remark', () => {
    expect(passedHeadline(ended({ agent: 'warned' })).outcome).toBe('passed');
  });
});
