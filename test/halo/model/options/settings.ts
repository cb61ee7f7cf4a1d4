import { calendarAndRestrictionSettings } from './settings-calendar';
import { featureAccessSettings } from './settings-feature-access';
import { generalSettings } from './settings-general';
import { miscellaneousSettings } from './settings-miscellaneous';
import { ticketSettings } from './settings-tickets';

/** One row of a role's or an agent's Permissions tab: its section, its label and what can be chosen. */
export interface SettingOption {
  section: string;
  label: string;
  choices: readonly string[];
  /** False where the value stays text even in edit mode. */
  editable?: false;
}

/** Every row of the Permissions tab in the order Halo shows them, 113 rows. */
export const settingOptions: readonly SettingOption[] = [
  ...generalSettings,
  ...featureAccessSettings,
  ...ticketSettings,
  ...calendarAndRestrictionSettings,
  ...miscellaneousSettings,
];
