import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConnectWiseChoice } from '../../../../components/wizard/ConnectWiseChoice';
import { DoneStep } from '../../../../components/wizard/DoneStep';
import { Prerequisites } from '../../../../components/wizard/Prerequisites';
import { ReviewStep } from '../../../../components/wizard/ReviewStep';
import { SelectStep } from '../../../../components/wizard/SelectStep';
import { makeFailure } from '../../../../lib/core/make-failure';
import { gradient } from '../../../../lib/profiles/gradient';
import { glanceOf } from '../../../../lib/view/connection-glance';
import { aConnection, noon } from '../../view/runs-fixtures';
import { passedTest } from '../../view/wizard-fixtures';
import { commandsSpy, stateOf } from './state-fixtures';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});
const { commands } = commandsSpy();

describe('Select data', () => {
  it('keeps clients on and says why', () => {
    act(() => render(<SelectStep state={stateOf('select')} commands={commands} />, root));
    const clients = root.querySelector('[data-type="clients"]');
    expect(clients?.querySelector('input')).toMatchObject({ checked: true, disabled: true });
    expect(clients?.textContent).toContain('Always on');
  });

  it('shows how many to expect, and why a type will not come', () => {
    const failure = makeFailure('connection.no_types');
    const types = { ...passedTest.types, assets: { state: 'forbidden', total: null, failure } as const };
    const state = stateOf('select', { test: { ...passedTest, types } });
    act(() => render(<SelectStep state={state} commands={commands} />, root));
    expect(root.querySelector('[data-type="clients"]')?.textContent).toContain('1,204');
    expect(root.querySelector('[data-type="assets"]')?.textContent).toContain('no permission');
    expect(root.querySelector('[data-type="assets"]')?.textContent).toContain('No record type');
  });

  it('takes one type off and leaves the rest in order', () => {
    const spy = commandsSpy();
    act(() => render(<SelectStep state={stateOf('select')} commands={spy.commands} />, root));
    act(() => root.querySelector<HTMLInputElement>('[data-type="sites"] input')?.click());
    expect(spy.calls).toEqual([
      ['change', { selection: ['clients', 'contacts', 'products', 'assets', 'opportunities', 'contracts'] }],
    ]);
  });
});

describe('the prerequisites', () => {
  const gradientState = { ...stateOf('prepare'), profile: gradient };

  it('ask for certificate and version on-premises only', () => {
    act(() => render(<Prerequisites state={gradientState} commands={commands} />, root));
    expect(root.querySelector('[data-prerequisite="certificate"]')).toBeNull();
    const onPremises = { ...gradientState, hosting: 'on-premises' as const };
    act(() => render(<Prerequisites state={onPremises} commands={commands} />, root));
    expect(root.querySelector('[data-prerequisite="certificate"]')).not.toBeNull();
  });

  it('fold once the last is ticked, with the focus on the line that is left', () => {
    const ticked = Object.fromEntries(gradient.prerequisites.slice(1).map(({ id }) => [id, true]));
    const show = (prerequisites: Record<string, boolean>) => {
      const draft = { ...gradientState.draft, prerequisites };
      act(() => render(<Prerequisites state={{ ...gradientState, draft }} commands={commands} />, root));
    };
    show(ticked);
    root.querySelector<HTMLElement>(`[data-prerequisite="${gradient.prerequisites[0]?.id}"] input`)?.focus();
    show({ ...ticked, [gradient.prerequisites[0]?.id ?? '']: true });
    expect(root.querySelector('[data-prerequisite]')).toBeNull();
    expect(document.activeElement).toBe(root.querySelector('[aria-expanded="false"]'));
  });

  it('print the doubtful address as the guide does, with the remark', () => {
    act(() => render(<Prerequisites state={gradientState} commands={commands} />, root));
    const list = root.querySelector('[data-prerequisite="ip-allow-list"]');
    expect([...(list?.querySelectorAll('code') ?? [])].map((each) => each.textContent)).toEqual([
      '3.23.117.12',
      '3.138.54',
    ]);
    expect(list?.textContent).toContain('three octets');
  });

  it('show the sentence of the one-PSA rule while ConnectWise is connected', () => {
    const state = { ...stateOf('prepare'), connectWise: true };
    act(() => render(<ConnectWiseChoice state={state} commands={commands} />, root));
    expect(root.textContent).toContain('Cannot activate HALO PSA: ConnectWise integration is already active');
  });
});

describe('Review', () => {
  it('says that the secret is kept until the browser closes unless a passphrase is given', () => {
    const spy = commandsSpy();
    act(() => render(<ReviewStep state={stateOf('review')} commands={spy.commands} />, root));
    expect(root.textContent).toContain('until the browser closes');
    act(() => root.querySelector('form')?.requestSubmit());
    expect(spy.calls).toEqual([['activate', null]]);
  });
});

describe('the hand-over sheet', () => {
  it('has five values, the secret not among what is shown', () => {
    const state = stateOf('done', { test: passedTest });
    act(() => render(<DoneStep state={state} commands={commands} />, root));
    expect(root.querySelectorAll('.value')).toHaveLength(5);
    expect(root.querySelector('[data-value="client-secret"]')).toBeNull();
    expect(root.querySelector('[aria-label="Copy Client Secret"]')).not.toBeNull();
  });

  it('leads to the records of the connection that was made', () => {
    const spy = commandsSpy();
    const connected = glanceOf(aConnection({ id: 'made' }), [], noon);
    const state = { ...stateOf('done'), connected };
    act(() => render(<DoneStep state={state} commands={spy.commands} />, root));
    [...root.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'See the records')
      ?.click();
    expect(spy.calls).toEqual([['seeRecords', 'made']]);
  });
});
