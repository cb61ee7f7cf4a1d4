import { t } from '../words/t';
import { column, parent } from './described';
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
    column('summary', 'summary', 'text', 'in list'),
    column('client_name', 'client', 'text', 'in list'),
    column('pipeline_stage_name', 'stage', 'text', 'in list'),
    column('oppvalue', 'value', 'money', 'in list'),
    column('oppconversionprobability', 'probability', 'number'),
    column('oppvalueadjusted', 'adjusted_value', 'money'),
    column('oppvalue_monthly', 'monthly_value', 'money'),
    column('oppvalue_annual', 'annual_value', 'money'),
    column('oppvalue_oneoff', 'one_off_value', 'money'),
    column('site_name', 'site', 'text'),
    column('user_name', 'contact', 'text'),
    column('oppcompanyname', 'company', 'text'),
    column('oppcontactname', 'contact_name', 'text'),
    column('oppemailaddress', 'e_mail', 'text'),
    column('details', 'details', 'text'),
    column('category_1', 'category', 'text'),
    column('team', 'team', 'text'),
    column('agent_id', 'agent_id', 'id'),
    column('status_id', 'status_id', 'id'),
    column('tickettype_id', 'ticket_type_id', 'id'),
    column('inactive', 'inactive', 'boolean'),
    column('dateoccurred', 'opened', 'date'),
    column('targetdate', 'target_date', 'date'),
    column('dateclosed', 'closed', 'date'),
    column('last_update', 'changed', 'date'),
  ],
  parents: [
    parent('clients', 'client_id', 'client'),
    parent('sites', 'site_id', 'site'),
    parent('contacts', 'user_id', 'contact'),
  ],
  haloAddress: null,
  source:
    'Halo OpenAPI description (2025-04) GET /Opportunities, Faults_List; rows of a production tenant (v2.236)',
};
