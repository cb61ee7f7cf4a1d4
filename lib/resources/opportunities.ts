import { t } from '../words/t';
import { resourceLabels } from './labels';
import type { Resource } from './resource';

// An opportunity is a ticket to Halo: its own path, but the rows lie under `tickets`. There is no `includeinactive`;
// a row says itself whether it is inactive.
export const opportunities: Resource = {
  type: 'opportunities',
  get label() {
    return resourceLabels.opportunities;
  },
  get singular() {
    return t('types.opportunities.one');
  },
  path: 'Opportunities',
  listKey: 'tickets',
  primaryKey: 'id',
  query: {},
  activeQuery: {},
  changedSince: 'lastupdatefromdate',
  changeStamp: 'last_update',
  scope: 'read:sales',
  area: 'sales',
  titleField: 'summary',
  columns: [
    { field: 'summary', label: 'Summary', kind: 'text', inList: true },
    { field: 'client_name', label: 'Client', kind: 'text', inList: true },
    { field: 'pipeline_stage_name', label: 'Stage', kind: 'text', inList: true },
    { field: 'oppvalue', label: 'Value', kind: 'money', inList: true },
    { field: 'oppconversionprobability', label: 'Probability (%)', kind: 'number' },
    { field: 'oppvalueadjusted', label: 'Adjusted value', kind: 'money' },
    { field: 'oppvalue_monthly', label: 'Monthly value', kind: 'money' },
    { field: 'oppvalue_annual', label: 'Annual value', kind: 'money' },
    { field: 'oppvalue_oneoff', label: 'One-off value', kind: 'money' },
    { field: 'site_name', label: 'Site', kind: 'text' },
    { field: 'user_name', label: 'Contact', kind: 'text' },
    { field: 'oppcompanyname', label: 'Company', kind: 'text' },
    { field: 'oppcontactname', label: 'Contact name', kind: 'text' },
    { field: 'oppemailaddress', label: 'E-mail', kind: 'text' },
    { field: 'details', label: 'Details', kind: 'text' },
    { field: 'category_1', label: 'Category', kind: 'text' },
    { field: 'team', label: 'Team', kind: 'text' },
    { field: 'agent_id', label: 'Agent (id)', kind: 'id' },
    { field: 'status_id', label: 'Status (id)', kind: 'id' },
    { field: 'tickettype_id', label: 'Ticket type (id)', kind: 'id' },
    { field: 'inactive', label: 'Inactive', kind: 'boolean' },
    { field: 'dateoccurred', label: 'Opened', kind: 'date' },
    { field: 'targetdate', label: 'Target date', kind: 'date' },
    { field: 'dateclosed', label: 'Closed', kind: 'date' },
    { field: 'last_update', label: 'Changed', kind: 'date' },
  ],
  parents: [
    { type: 'clients', field: 'client_id', label: 'Client' },
    { type: 'sites', field: 'site_id', label: 'Site' },
    { type: 'contacts', field: 'user_id', label: 'Contact' },
  ],
  haloAddress: null,
  source:
    'Halo OpenAPI description (2025-04) GET /Opportunities, Faults_List; rows of a production tenant (v2.236)',
};
