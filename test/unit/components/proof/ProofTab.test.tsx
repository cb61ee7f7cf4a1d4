import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ProofTab } from '../../../../entrypoints/dashboard/ProofTab';
import { makeFailure } from '../../../../lib/core/make-failure';
import { failed } from '../../../../lib/core/result';
import { activateConnection } from '../../../../lib/store/connections';
import { keepTestProgress } from '../../../../lib/store/test-progress';
import { dashboardCommands } from '../../../../lib/view/runs-commands';
import { aConnection, emptyStores } from '../../store/support';

const root = document.body.appendChild(document.createElement('div'));
beforeEach(emptyStores);
afterEach(() => {
  act(() => render(null, root));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('a test begun on another screen is seen to run, and may be ended from here', async () => {
  const connection = aConnection();
  await activateConnection(connection, { onePsa: false, vendor: 'Scopable' });
  const commands = dashboardCommands(connection.id);
  act(() => render(<ProofTab connection={connection} commands={commands} online now={1} />, root));
  const buttons = () =>
    [...root.querySelectorAll('[data-proof] .proof-head button')].map((each) => each.textContent);
  await expect.poll(buttons).toEqual(['Prove again']);
  const test = keepTestProgress(connection.id);
  await expect.poll(buttons).toEqual(['Prove again', 'Cancel']);
  await test.end();
  await expect.poll(buttons).toEqual(['Prove again']);
  commands.close();
});

describe('what cannot be read', () => {
  /** The tab, after a test was refused, where no row of these stores can be read. */
  async function openDamaged(...stores: readonly string[]): Promise<void> {
    const connection = aConnection();
    await activateConnection(connection, { onePsa: false, vendor: 'Scopable' });
    const sendMessage = async () => failed(makeFailure('connection.no_secret'));
    vi.stubGlobal('browser', { ...fakeBrowser, runtime: { ...fakeBrowser.runtime, sendMessage } });
    const { get } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      if (!stores.includes(this.name)) return get.call(this, key);
      return Promise.reject(new Error('The row is damaged.')) as unknown as IDBRequest;
    });
    const commands = dashboardCommands(connection.id);
    onTestFinished(commands.close);
    await commands.test();
    act(() => render(<ProofTab connection={connection} commands={commands} online now={1} />, root));
    await expect.poll(() => root.querySelector('.waiting')).toBeNull();
  }
  const told = () =>
    [...root.querySelectorAll<HTMLElement>('[data-failure]')].map((each) => each.dataset.failure);

  it('of the changes is told beside a test that failed, and no changes are not claimed', async () => {
    await openDamaged('drifts');
    expect(told()).toEqual(['connection.no_secret', 'store.unavailable']);
    expect(root.querySelector('[data-proof]')).not.toBeNull();
    expect(root.textContent).not.toContain('Nothing that was granted');
  });

  it('of proof and changes alike is told once', async () => {
    await openDamaged('drifts', 'discoveries');
    expect(told()).toEqual(['connection.no_secret', 'store.unavailable']);
  });
});
