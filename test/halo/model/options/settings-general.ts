import { rowsOf } from './rows-of';

export const generalSettings = rowsOf('General Permissions', 'yesNo', [
  'Is a HaloPSA Administrator',
  'Editing of own Preferences',
  'Editing of own Notifications',
]);
