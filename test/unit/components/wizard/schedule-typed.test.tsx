import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scopable } from '../../../../lib/profiles/scopable';
import { readDraft } from '../../../../lib/store/drafts';
import { type OpenScreen, openScreen } from './screen-fixture';

let screen: OpenScreen;
beforeEach(async () => {
  const { id: profileId, defaultTypes: selection } = scopable;
  screen = await openScreen({ draft: { profileId, selection, step: 'select' } });
  await expect.poll(field, { timeout: 5_000 }).not.toBeNull();
});
afterEach(() => screen.close());

const field = () => screen.root.querySelector<HTMLInputElement>('input[type=number]');
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
  const { root, view, button, press } = screen;
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
  await expect.poll(readDraft).toMatchObject({ step: 'webhooks', scheduleMinutes: 20 });
});
