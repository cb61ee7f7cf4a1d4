import { t } from '../words/t';
import type { IntegrationProfile } from './profile';
import { scopableGuide as guide, scopableStep as step } from './scopable-guide';
import { scopableRequirements } from './scopable-requirements';

/** Scopable: a read-only sync of clients and what belongs to them; rights follow from the record types chosen. */
export const scopable: IntegrationProfile = {
  id: 'scopable',
  name: 'Scopable',
  vendor: 'Scopable',
  summary: t('profiles.scopable.reads_clients_sites_contacts_products_assets'),
  source: { title: 'Halo PSA Integration Setup Guide', url: guide },
  vendorPage: guide,
  names: { role: null, agent: 'Scopable API', application: 'Scopable Integration' },
  prerequisites: [
    {
      id: 'administrator',
      text: t('profiles.scopable.halopsa_administrator_access'),
      why: t('profiles.scopable.only_an_administrator_can_create_an'),
      source: step('Prerequisites'),
    },
    {
      id: 'instance-url',
      text: t('profiles.scopable.your_halo_instance_url_for_example'),
      why: t('profiles.scopable.every_address_used_by_the_integration'),
      source: step('Prerequisites'),
    },
    {
      id: 'account',
      text: t('profiles.scopable.a_scopable_account_with_admin_permissions'),
      why: t('profiles.scopable.scopables_setup_wizard_under_administration_integrations'),
      source: step('Prerequisites'),
    },
    {
      id: 'connectwise',
      text: t('profiles.scopable.no_active_connectwise_integration'),
      why: t('profiles.scopable.only_one_psa_can_be_connected'),
      source: step('Prerequisites'),
    },
    {
      id: 'enabled',
      text: t('profiles.scopable.the_halo_psa_integration_is_enabled'),
      why: t('profiles.scopable.it_is_in_gradual_rollout_without'),
      source: step('Step 2: Open the Halo PSA integration in Scopable'),
    },
    {
      id: 'reachable',
      hosting: 'on-premises',
      text: t('profiles.scopable.halo_can_be_reached_from_the'),
      why: t('profiles.scopable.scopables_connection_and_token_requests_time'),
      source: step('Troubleshooting: On-premises Halo can’t be reached'),
    },
  ],
  requirements: scopableRequirements,
  steps: {},
  after: [
    {
      text: t('profiles.scopable.under_administration_integrations_the_halo_psa'),
      source: step('Step 2: Open the Halo PSA integration in Scopable'),
    },
    {
      text: t('profiles.scopable.the_initial_sync_may_take_a'),
      source: step('Wizard step 4: Review & start'),
    },
    {
      text: t('profiles.scopable.scopables_halo_dashboard_then_has_data'),
      source: step('Wizard step 4: Review & start'),
    },
  ],
  stuck: {
    text: t('profiles.scopable.still_stuck_email_scopable_what_the'),
    source: step('Still stuck?'),
  },
  values: {
    'resource-server': {
      label: 'Base URL',
      form: 'without-api',
      note: t('profiles.scopable.scopable_adds_api_itself'),
    },
    'auth-server': {
      label: 'Auth Server',
      form: 'without-api',
      note: t('profiles.scopable.scopable_adds_auth_token_itself_it'),
    },
    tenant: {
      label: 'Tenant Name',
      absent: 'blank',
      note: t('profiles.scopable.required_for_multi_tenant_hosted_halo'),
    },
    'client-id': {
      label: 'Client ID',
      note: t('profiles.scopable.copy_it_after_the_application_was'),
    },
    'client-secret': { label: 'Client Secret', note: t('profiles.scopable.halo_shows_it_once_no_spaces') },
  },
  types: ['clients', 'sites', 'contacts', 'products', 'assets', 'opportunities', 'contracts', 'invoices'],
  alwaysTypes: ['clients'],
  defaultTypes: ['clients', 'sites', 'contacts', 'products', 'assets', 'opportunities', 'contracts'],
  onePsa: true,
  webhooks: true,
};
