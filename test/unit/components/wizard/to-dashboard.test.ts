import { expect, it, onTestFinished, vi } from 'vitest';
import { scopable } from '../../../../lib/profiles/scopable';
import { aConnection } from '../../store/support';
import { openScreen } from './screen-fixture';

it('from the end of the wizard the dashboard opens on the connection that was set up, though another is newer', async () => {
  const draft = { profileId: scopable.id, step: 'done', connectionId: 'renewed' } as const;
  const connections = [aConnection({ id: 'renewed' }), aConnection({ id: 'newer', createdAt: 2_000 })];
  const screen = await openScreen({ draft, connections });
  onTestFinished(screen.close);
  await expect.poll(() => screen.button('Values to paste'), { timeout: 5_000 }).toBeDefined();
  screen.press('Values to paste');
  await expect.poll(() => screen.root.querySelector('[data-value=tenant]')).not.toBeNull();
  const create = vi.spyOn(screen.tabs, 'create');
  screen.press('Dashboard');
  expect(create.mock.calls).toEqual([
    [{ url: expect.stringMatching(/\/dashboard\.html\?connection=renewed$/) }],
  ]);
});
