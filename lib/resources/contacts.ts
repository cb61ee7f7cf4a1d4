import { t } from '../words/t';
import { column, parent } from './described';
import { resourceLabels } from './labels';
import type { Resource } from './resource';

// Halo calls contacts Users. There is no `users` scope: `read:customers` is what working integrations use.
export const contacts: Resource = {
  type: 'contacts',
  get label() {
    return resourceLabels.contacts;
  },
  get singular() {
    return t('types.contacts.one');
  },
  path: 'Users',
  listKey: 'users',
  primaryKey: 'id',
  query: { includeinactive: 'true' },
  activeQuery: {},
  changedSince: 'lastupdatefromdate',
  changeStamp: null,
  scope: 'read:customers',
  area: 'users',
  titleField: 'name',
  columns: [
    column('name', 'name', 'text', 'in list'),
    column('client_name', 'client', 'text', 'in list'),
    column('emailaddress', 'e_mail', 'text', 'in list'),
    column('inactive', 'inactive', 'boolean'),
    column('site_name', 'site', 'text'),
    column('firstname', 'first_name', 'text'),
    column('surname', 'surname', 'text'),
    column('title', 'title', 'text'),
    column('email2', 'e_mail_2', 'text'),
    column('email3', 'e_mail_3', 'text'),
    column('phonenumber', 'phone', 'text'),
    column('phonenumber_preferred', 'preferred_phone', 'text'),
    column('mobilenumber', 'mobile', 'text'),
    column('login', 'login', 'text'),
    column('isserviceaccount', 'service_account', 'boolean'),
    column('isimportantcontact', 'important_contact', 'boolean'),
    column('is_prospect', 'prospect', 'boolean'),
    column('linked_agent_id', 'linked_agent_id', 'id'),
    column('azureoid', 'entra_object_id', 'text'),
  ],
  parents: [parent('clients', 'client_id', 'client'), parent('sites', 'site_id', 'site')],
  haloAddress: { path: '/customers', id: 'userid', query: { mainview: 'user' } },
  source:
    'Halo OpenAPI description (2025-04) GET /Users, Users_List; rows of a production tenant (v2.236); record path as HaloPlus opens it',
};
