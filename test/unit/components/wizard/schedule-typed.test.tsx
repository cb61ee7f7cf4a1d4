import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
// What the screen fetches when it is wanted is made ready first.
import '../../../../components/wizard/SelectStep';
import '../../../../components/wizard/Wizard';
import '../../../../lib/view/wizard';
import { WizardScreen } from '../../../../components/wizard/WizardScreen';
import { ok } from '../../../../lib/core/result';
import type { Envelope } from '../../../../lib/messages/protocol';
import { scopable } from '../../../../lib/profiles/scopable';
import { changeDraft, emptyDraft, readDraft } from '../../../../lib/store/drafts';
import { applyPatch } from '../../../../lib/view/apply-patch';
import { type HomeView, homeView } from '../../../../lib/view/home';
import { emptyStores } from '../../store/support';

const root = document.body.appendChild(document.createElement('div'));
const quiet = { addListener() {}, removeListener() {} };
const background = async ({ command, request }: Envelope<'draft.change'>) => {
  if (command === 'draft.change') await changeDraft((now) => applyPatch(now, request));
  return ok(null);
};

let view: HomeView;
beforeEach(async () => {
  fakeBrowser.reset();
  emptyStores();
  vi.stubGlobal('browser', {
    ...fakeBrowser,
    runtime: { ...fakeBrowser.runtime, sendMessage: background },
    storage: { ...fakeBrowser.storage, managed: { get: async () => ({}) } },
    permissions: { contains: async () => true, onAdded: quiet, onRemoved: quiet },
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs: { query: async () => [] },
  });
  const { id: profileId, defaultTypes: selection } = scopable;
  await changeDraft(() => ({ ...emptyDraft, profileId, selection, step: 'select' }));
  view = homeView();
  act(() => render(<WizardScreen view={view} place="popup" />, root));
  await expect.poll(field, { timeout: 10_000 }).not.toBeNull();
});
afterEach(() => {
  act(() => render(null, root));
  view.stop();
  vi.unstubAllGlobals();
});

const field = () => root.querySelector<HTMLInputElement>('input[type=number]');
const button = (words: string) =>
  [...root.querySelectorAll('button')].find((each) => each.textContent?.startsWith(words));
const press = (words: string) => act(() => button(words)?.click());
/** Key by key, as a person does. */
async function type(text: string): Promise<void> {
  for (let typed = 1; typed <= text.length; typed++)
    await act(async () => {
      const input = field();
      if (input) input.value = text.slice(0, typed);
      input?.dispatchEvent(new Event('input', { bubbles: true }));
    });
}

it('minutes that are no schedule stay in the field, say why, and are not passed by Continue', async () => {
  await type('2000');
  expect(field()?.value).toBe('2000');
  expect(root.querySelector('.field-error')?.textContent).toContain('1440');
  expect(button('Continue')?.getAttribute('aria-disabled')).toBe('true');
  expect(root.querySelector('.foot-reason')?.textContent).toContain('whole minutes');
  press('Continue');
  expect((await readDraft()).step).toBe('select');

  press('Back');
  await expect.poll(field).toBeNull();
  act(() => view.wizard.value?.commands.change({ step: 'select' }));
  await expect.poll(() => field()?.value).toBe('2000');

  await type('20');
  expect(root.querySelector('.field-error')).toBeNull();
  press('Continue');
  await expect.poll(async () => await readDraft()).toMatchObject({ step: 'webhooks', scheduleMinutes: 20 });
});
