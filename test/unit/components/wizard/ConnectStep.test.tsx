import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConnectStep } from '../../../../components/wizard/ConnectStep';
import { WizardFoot } from '../../../../components/wizard/WizardFoot';
import { makeFailure } from '../../../../lib/core/make-failure';
import type { WizardState } from '../../../../lib/view/wizard-state';
import { acme, passedTest } from '../../view/wizard-fixtures';
import { commandsSpy, stateOf } from './state-fixtures';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (state: WizardState) => {
  const spy = commandsSpy();
  act(() =>
    render(
      <>
        <ConnectStep state={state} commands={spy.commands} />
        <WizardFoot state={state} commands={spy.commands} />
      </>,
      root,
    ),
  );
  return spy;
};
const box = (label: string) => {
  const found = [...root.querySelectorAll('label')].find((each) => each.textContent === label);
  return root.querySelector<HTMLInputElement>(`#${CSS.escape(found?.htmlFor ?? 'none')}`);
};
const type = (label: string, text: string) => {
  const field = box(label);
  act(() => {
    if (field) field.value = text;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.startsWith(name));

describe('Connect', () => {
  it('labels its five fields as the vendor does', () => {
    show(stateOf('connect'));
    const labels = ['Base URL', 'Auth Server', 'Tenant', 'Client ID', 'Client Secret'];
    expect(labels.filter((label) => box(label) === null)).toEqual([]);
  });

  it('masks the secret and never writes a held one back', () => {
    show(stateOf('connect', { hasSecret: true, secretAt: 1_000 }));
    expect(box('Client Secret')?.type).toBe('password');
    expect(box('Client Secret')?.value).toBe('');
    expect(root.textContent).toContain('held in memory');
  });

  it('tells what was made of the tenant in place of the usual hint', () => {
    show({ ...stateOf('connect'), tenantTold: 'Only acme is taken as the tenant.' });
    expect(root.textContent).toContain('Only acme is taken as the tenant.');
    expect(root.textContent).not.toContain('Needed when Halo hosts');
  });

  it.each(['abc ', 'a\u200bbc', '\u00a0abc'])(
    'says that something is taken off a Client ID or a secret: %j',
    (text) => {
      const removed = 'Spaces, line breaks or invisible characters were removed.';
      const below = (label: string) =>
        root.querySelector(`#${CSS.escape(box(label)?.getAttribute('aria-describedby') ?? 'none')}`)
          ?.textContent;
      const fields = { ...stateOf('connect').draft.fields, clientId: { text, origin: 'typed' as const } };
      show(stateOf('connect', { fields }));
      expect(below('Client ID')).toBe(removed);
      expect(below('Client Secret')).not.toBe(removed);
      type('Client Secret', text);
      expect(below('Client Secret')).toBe(removed);
      type('Client Secret', 'abc');
      expect(below('Client Secret')).not.toBe(removed);
    },
  );

  it('says below Client ID that a secret was pasted there, and where it belongs', () => {
    show({ ...stateOf('connect'), failures: { change: makeFailure('token.id_is_secret') } });
    expect(box('Client ID')?.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector('.field-error')?.textContent).toContain('Paste it into Client Secret');
  });

  it('hands on every keystroke of the secret', () => {
    const spy = show(stateOf('connect'));
    type('Client Secret', 's3');
    expect(spy.calls).toContainEqual(['secret', 's3']);
  });

  it('marks a value that came from Halo’s page', () => {
    const fields = { ...stateOf('connect').draft.fields, baseUrl: { text: acme, origin: 'page' as const } };
    show(stateOf('connect', { fields }));
    expect(root.textContent).toContain('from the HaloPSA API page');
  });

  it('does not test before there is something to test, and names what is missing', () => {
    const spy = show(stateOf('connect'));
    act(() => button('Test Connection')?.click());
    expect(spy.calls).toEqual([]);
    expect(button('Test Connection')?.textContent).toContain('Base URL, Client ID, Client Secret');
  });

  it('says beside the buttons what is missing', () => {
    show({ ...stateOf('connect'), blocked: 'The connection test has to pass first' });
    const reason = root.querySelector('.wizard-foot > p');
    expect(reason?.textContent).toBe('Fill in Base URL, Client ID, Client Secret first.');
  });

  it('does not continue until the test has passed', () => {
    const spy = show({ ...stateOf('connect'), blocked: 'The connection test has to pass first' });
    act(() => button('Continue')?.click());
    expect(spy.calls).toEqual([]);
  });

  it('names the agent it connected as, and each step with its time', () => {
    show(stateOf('connect', { test: passedTest }));
    expect(root.textContent).toContain('Connected as Scopable API');
    expect(root.querySelector('[data-step="token"]')?.textContent).toContain('412 ms');
    expect(root.querySelector('[data-step="token"]')?.getAttribute('data-outcome')).toBe('passed');
  });

  it('offers to cancel a test that runs', () => {
    const spy = show({ ...stateOf('connect', { test: passedTest }), testingSince: Date.now() });
    expect(root.textContent).not.toContain('Connected as');
    act(() => button('Cancel')?.click());
    expect(spy.calls).toEqual([['cancelTest']]);
  });

  it('shows each step of a running test as it ends, and which one is under way', () => {
    const testSteps = [
      { id: 'address', outcome: 'passed', ms: 3, learnt: { code: 'name', name: acme }, failure: null },
    ] as const;
    show({ ...stateOf('connect'), testingSince: Date.now(), testSteps });
    const outcome = (id: string) => root.querySelector(`[data-step="${id}"]`)?.getAttribute('data-outcome');
    expect(['address', 'discovery', 'token'].map(outcome)).toEqual(['passed', 'running', 'waiting']);
  });

  it('names the step that failed, with what happened and how to mend it', () => {
    const failure = makeFailure('connection.no_secret');
    const steps = [{ id: 'token', outcome: 'failed', ms: 20, learnt: null, failure } as const];
    show(stateOf('connect', { test: { ...passedTest, passed: false, steps } }));
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('Enter the Client Secret again');
    expect(root.querySelector('[data-step="token"]')?.getAttribute('data-outcome')).toBe('failed');
  });

  it('is amber when it passed but a step failed, and shows that step as the failure it is', () => {
    const failure = makeFailure('api.scope_blocks', { type: 'Products', scope: 'read:items' });
    const steps = [
      ...passedTest.steps,
      { id: 'control', outcome: 'passed', ms: 3, learnt: null, failure: null } as const,
      { id: 'records', outcome: 'failed', ms: 20, learnt: null, failure } as const,
    ];
    show(stateOf('connect', { test: { ...passedTest, steps } }));
    expect(root.querySelector('.banner.tone-warned')?.textContent).toContain(
      'Connected as Scopable API, but',
    );
    expect(root.querySelector('.banner.tone-passed')).toBeNull();
    const records = root.querySelector('[data-step="records"]');
    expect(records?.getAttribute('data-outcome')).toBe('failed');
    expect(records?.querySelector('.outcome')?.classList).toContain('outcome-failed');
  });

  it('is not green when a test neither passed nor failed', () => {
    show(stateOf('connect', { test: { ...passedTest, passed: false } }));
    expect(root.textContent).toContain('not proven');
    expect(root.textContent).not.toContain('Connected as');
  });
});
