import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DoneStep } from '../../../../components/wizard/DoneStep';
import { IntegrationStep } from '../../../../components/wizard/IntegrationStep';
import { PrepareStep } from '../../../../components/wizard/PrepareStep';
import { reportText } from '../../../../components/wizard/report-text';
import { makeFailure } from '../../../../lib/core/make-failure';
import { gradient } from '../../../../lib/profiles/gradient';
import type { ChecklistGroup, ChecklistRow } from '../../../../lib/view/checklist';
import { failedTest } from '../../view/wizard-fixtures';
import { commandsSpy, stateOf } from './state-fixtures';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const own = 'https://psa.northwind.example';
const group: ChecklistGroup = {
  page: 'role',
  title: 'Role',
  open: 'Open Roles in Halo',
  outcome: 'cantTell',
  passed: 0,
  judged: 4,
  rows: [],
  recordId: null,
  recordName: null,
};

describe('Prepare', () => {
  it('first asks for the host of one’s own domain, whose pages cannot be read before', () => {
    const spy = commandsSpy();
    const state = { ...stateOf('prepare'), instance: own, hostsToAsk: ['psa.northwind.example'] };
    act(() => render(<PrepareStep state={state} commands={spy.commands} />, root));
    const button = [...root.querySelectorAll('button')].find(
      (each) => each.textContent === 'Allow Halo Companion on psa.northwind.example',
    );
    act(() => button?.click());
    expect(spy.calls.map(([name]) => name)).toEqual(['allowHosts']);
  });

  it('asks for hosted pages that the browser keeps from it, before any instance is known', () => {
    const state = { ...stateOf('prepare'), instance: null, hostsToAsk: ['*.halopsa.com'] };
    act(() => render(<PrepareStep state={state} commands={commandsSpy().commands} />, root));
    expect(root.textContent).toContain('Allow Halo Companion on *.halopsa.com');
  });

  it('does not ask for what is granted', () => {
    const state = { ...stateOf('prepare'), instance: own, hostsToAsk: [] };
    act(() => render(<PrepareStep state={state} commands={commandsSpy().commands} />, root));
    expect(root.textContent).not.toContain('Allow Halo Companion');
  });

  describe('its next step', () => {
    const place = { page: 'role', recordId: '7', field: 'name', label: 'Role Name' } as const;
    const next = (recordId: string | null) => {
      const verdict = { check: 'role:name', outcome: 'failed', label: 'Role Name', failure: null } as const;
      const row = { ...verdict, place: { ...place, recordId } } as unknown as ChecklistRow;
      const spy = commandsSpy();
      const state = { ...stateOf('prepare'), groups: [group], next: { row, group }, instance: own };
      act(() => render(<PrepareStep state={state} commands={spy.commands} />, root));
      const button = root.querySelector<HTMLElement>('.banner .button-primary');
      act(() => button?.click());
      return [button?.textContent, spy.calls];
    };

    it('shows the field itself', () => {
      expect(next('7')).toEqual(['Show field', [['showField', place]]]);
    });

    it('opens the list, and says so, while the record is not known', () => {
      expect(next(null)).toEqual(['Open Roles in Halo', [['showField', { ...place, recordId: null }]]]);
    });
  });

  it('says with each page what the guide says to mind there', () => {
    const state = { ...stateOf('prepare'), profile: gradient, groups: [group], instance: own };
    act(() => render(<PrepareStep state={state} commands={commandsSpy().commands} />, root));
    act(() => root.querySelector<HTMLElement>('[aria-label="Role"] [aria-expanded="false"]')?.click());
    expect(root.querySelector('[aria-label="Role"]')?.textContent).toContain('Save the new role first');
  });
});

it.each([
  ['Integration', IntegrationStep],
  ['Prepare', PrepareStep],
] as const)('%s says that a policy forbids the integration', (_name, Step) => {
  const state = { ...stateOf('prepare'), available: false };
  act(() => render(<Step state={state} commands={commandsSpy().commands} />, root));
  expect(root.textContent).toContain('The Halo PSA integration is currently not available for your account.');
});

describe('the end', () => {
  it('says what comes next in the vendor’s own product', () => {
    act(() => render(<DoneStep state={stateOf('done')} commands={commandsSpy().commands} />, root));
    expect(root.textContent).toContain('“Not Configured”: press Connect');
    expect(root.textContent).toContain('Still stuck?');
    const state = { ...stateOf('done'), profile: gradient };
    act(() => render(<DoneStep state={state} commands={commandsSpy().commands} />, root));
    expect(root.textContent).toContain('press “Save and Test”');
    expect(root.textContent).not.toContain('Still stuck?');
  });

  it('has the test as text for an email, with what happened and what mends it', () => {
    const failure = makeFailure('token.invalid_client');
    const steps = [{ id: 'token', outcome: 'failed', ms: 4, learnt: null, failure }] as const;
    const text = reportText({ ...failedTest, steps });
    expect(text).toContain('Connection test of https://acme.halopsa.com');
    expect(text).toContain('Halo issues a token: failed · ');
  });
});
