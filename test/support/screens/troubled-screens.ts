import { ownDomainHost } from '../../halo/start';
import type { Stage } from '../journey/stage';
import { wizardOn } from '../journey/wizard';
import { refusePermission } from '../refuse-permission';
import type { Picture } from './album';
import { openingPicture } from './opening-picture';

/** What is shown when there is nothing yet, and when something stands in the way. */
export async function troubledScreens({ browser }: Stage, picture: Picture): Promise<void> {
  const dashboard = await browser.open('dashboard.html');
  await dashboard.getByText('Nothing connected yet').waitFor();
  await picture(dashboard, 'dashboard-nothing-connected');
  const side = await browser.open('sidepanel.html');
  await openingPicture(side, picture, 'side-opening');
  await side.getByText('Your Halo address').waitFor();
  await picture(side, 'side-set-up');
  await side.setViewportSize({ width: 280, height: 720 });
  await picture(side, 'side-280-set-up');
  await side.getByRole('button', { name: 'Records' }).click();
  await side.getByText('Nothing connected yet').waitFor();
  await picture(side, 'side-280-nothing-connected');

  const popup = await browser.open('popup.html');
  await openingPicture(popup, picture, 'popup-opening');
  const wizard = wizardOn(popup);
  await wizard.choose('Scopable', 'http://acme.halopsa.com');
  await popup.locator('.field-error').waitFor();
  await picture(popup, 'popup-address-refused');
  await wizard.choose('Scopable', 'halo.a-rather-long-name-of-a-managed-service-provider.example.co.uk/halo');
  await wizard.next();
  await popup.getByLabel('Connected', { exact: true }).check();
  await popup.locator('[data-failure="psa.connectwise_active"]').waitFor();
  await picture(popup, 'popup-connectwise-active');
  await popup.emulateMedia({ forcedColors: 'active' });
  await picture(popup, 'popup-forced-colours');
  await popup.emulateMedia({ forcedColors: 'none' });
  await wizard.back();
  await wizard.choose('Scopable', ownDomainHost);
  await wizard.next();
  await wizard.button(/^Allow Halo Companion on/).click();
  await refusePermission(popup);
  await popup.locator('[data-failure="connection.host_refused"]').waitFor();
  await picture(popup, 'popup-host-refused');
}
