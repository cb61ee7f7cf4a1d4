import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ConnectionTab } from '../../../../entrypoints/dashboard/ConnectionTab';
import { recordActs } from '../../../../lib/view/runs-acts';
import { syncStatus } from '../../../../lib/view/runs-status';
import { aConnection, emptyStores } from '../../store/support';

const root = document.body.appendChild(document.createElement('div'));
beforeEach(emptyStores);
afterEach(() => act(() => render(null, root)));

const button = (words: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent === words);

it.each([
  ['data-sync', 'Rebuild the records'],
  ['configuration', 'Forget'],
] as const)('on %s, “%s” names no count of records that cannot be opened', async (tab, words) => {
  const connection = aConnection();
  // As a later version of the extension leaves it.
  indexedDB.open(`halo-companion:${connection.id}`, 999);
  act(() => render(<ConnectionTab tab={tab} connection={connection} />, root));
  await expect.poll(() => button(words)).toBeDefined();
  act(() => button(words)?.click());
  expect(root.querySelector('.two-step strong')?.textContent).toContain('the stored records');
});

it('records that could not be counted, for whatever reason, are not none', () => {
  const status = syncStatus(aConnection(), [], 0);
  expect(recordActs(status, null, null).storedWords).toBe('the stored records');
  expect(recordActs(status, {}, null).storedWords).toBe('0 stored records');
});
