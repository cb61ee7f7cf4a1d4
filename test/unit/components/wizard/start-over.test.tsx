import { expect, it, onTestFinished } from 'vitest';
import { makeFailure } from '../../../../lib/core/make-failure';
import { failed } from '../../../../lib/core/result';
import { scopable } from '../../../../lib/profiles/scopable';
import { aConnection } from '../../store/support';
import { openScreen } from './screen-fixture';

const answers = { 'draft.reset': failed(makeFailure('store.quota')) };
const done = { profileId: scopable.id, step: 'done', connectionId: 'c1' } as const;

it.each([
  ['on the status', {}, null],
  ['at the end of the wizard', done, 'Values to paste'],
])('%s, another set-up that cannot be begun says why', async (_, draft, onTheWay) => {
  const screen = await openScreen({ draft, connections: [aConnection()], answers });
  onTestFinished(screen.close);
  const appears = (words: string) =>
    expect.poll(() => screen.button(words), { timeout: 5_000 }).toBeDefined();
  if (onTheWay) {
    await appears(onTheWay);
    screen.press(onTheWay);
  }
  await appears('Set up another');
  const told = () => screen.root.querySelector('[role=alert] [data-failure]')?.getAttribute('data-failure');
  expect(told()).toBeUndefined();
  screen.press('Set up another');
  await expect.poll(told).toBe('store.quota');
});
