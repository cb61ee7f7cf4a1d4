import { expect, it, onTestFinished, vi } from 'vitest';
import { extensionApi } from '../../../../lib/messages/extension-api';
import { scopable } from '../../../../lib/profiles/scopable';
import { takePanelWish } from '../../../../lib/view/panel-wish';
import { aConnection } from '../../store/support';
import { openScreen } from './screen-fixture';

it('from the wizard the side panel opens on the wizard, and from its end on the records of what was set up', async () => {
  const draft = { profileId: scopable.id, step: 'done', connectionId: 'c1' } as const;
  const screen = await openScreen({ draft, connections: [aConnection()] });
  onTestFinished(screen.close);
  vi.stubGlobal('browser', { ...extensionApi(), sidePanel: { open: async () => {} } });
  await expect.poll(() => screen.button('Values to paste'), { timeout: 5_000 }).toBeDefined();
  screen.press('Values to paste');
  await expect.poll(() => screen.root.querySelector('[data-value=tenant]')).not.toBeNull();
  screen.root.querySelector<HTMLElement>('[aria-label="Go on in the side panel"]')?.click();
  expect(takePanelWish()).toMatchObject({ screen: 'wizard', connectionId: null });
  screen.press('See the records');
  expect(takePanelWish()).toMatchObject({ screen: 'records', connectionId: 'c1' });
});
