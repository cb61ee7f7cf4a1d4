import { t } from '../words/t';
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
    { field: 'name', label: 'Name', kind: 'text', inList: true },
    { field: 'client_name', label: 'Client', kind: 'text', inList: true },
    { field: 'emailaddress', label: 'E-mail', kind: 'text', inList: true },
    { field: 'inactive', label: 'Inactive', kind: 'boolean' },
    { field: 'site_name', label: 'Site', kind: 'text' },
    { field: 'firstname', label: 'First name', kind: 'text' },
    { field: 'surname', label: 'Surname', kind: 'text' },
    { field: 'title', label: 'Title', kind: 'text' },
    { field: 'email2', label: 'E-mail 2', kind: 'text' },
    { field: 'email3', label: 'E-mail 3', kind: 'text' },
    { field: 'phonenumber', label: 'Phone', kind: 'text' },
    { field: 'phonenumber_preferred', label: 'Preferred phone', kind: 'text' },
    { field: 'mobilenumber', label: 'Mobile', kind: 'text' },
    { field: 'login', label: 'Login', kind: 'text' },
    { field: 'isserviceaccount', label: 'Service account', kind: 'boolean' },
    { field: 'isimportantcontact', label: 'Important contact', kind: 'boolean' },
    { field: 'is_prospect', label: 'Prospect', kind: 'boolean' },
    { field: 'linked_agent_id', label: 'Linked agent (id)', kind: 'id' },
    { field: 'azureoid', label: 'Entra object ID', kind: 'text' },
  ],
  parents: [
    { type: 'clients', field: 'client_id', label: 'Client' },
    { type: 'sites', field: 'site_id', label: 'Site' },
  ],
  haloAddress: { path: '/customers', id: 'userid', query: { mainview: 'user' } },
  source:
    'Halo OpenAPI description (2025-04) GET /Users, Users_List; rows of a production tenant (v2.236); record path as HaloPlus opens it',
};
