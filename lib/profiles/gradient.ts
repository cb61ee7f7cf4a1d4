import { t } from '../words/t';
import { gradientGuide as guide, gradientStep as step } from './gradient-guide';
import { gradientRequirements } from './gradient-requirements';
import type { IntegrationProfile } from './profile';

/** Gradient MSP: billing reconciliation that reads and writes items, contracts and invoices. */
export const gradient: IntegrationProfile = {
  id: 'gradient',
  name: 'Gradient MSP',
  vendor: 'Gradient',
  summary: t('profiles.gradient.reconciles_billing_reads_clients_and_reads'),
  source: { title: 'HaloPSA Integration Guide', url: guide },
  vendorPage: guide,
  names: { role: 'Gradient', agent: 'Gradient', application: 'Gradient MSP' },
  prerequisites: [
    {
      id: 'account',
      text: t('profiles.gradient.a_gradient_account_with_halopsa_selected'),
      why: t('profiles.gradient.the_values_gathered_here_are_pasted'),
      source: step('Register Gradient'),
    },
    {
      id: 'administrator',
      text: t('profiles.gradient.a_halo_login_that_may_create'),
      why: t('profiles.gradient.each_of_the_three_is_created'),
      source: step('Create Role'),
    },
    {
      id: 'certificate',
      hosting: 'on-premises',
      text: t('profiles.gradient.the_halo_server_presents_a_fully'),
      why: t('profiles.gradient.gradients_servers_refuse_a_certificate_whose'),
      source: step('Minimum requirements for on-premise environments'),
    },
    {
      id: 'version',
      hosting: 'on-premises',
      text: t('profiles.gradient.halo_runs_the_latest_stable_version'),
      why: t('profiles.gradient.gradient_supports_that_version'),
      source: step('Minimum requirements for on-premise environments'),
    },
    {
      id: 'ip-allow-list',
      text: t('profiles.gradient.if_halo_restricts_access_by_ip'),
      why: t('profiles.gradient.gradients_requests_come_from_these_addresses'),
      source: step('Minimum requirements for on-premise environments'),
      values: [
        { text: '3.23.117.12' },
        {
          text: '3.138.54',
          remark: t('profiles.gradient.the_guide_prints_3_23_117'),
        },
      ],
    },
  ],
  requirements: gradientRequirements,
  steps: {
    role: [{ text: t('profiles.gradient.save_the_new_role_first_then'), source: step('Create Role') }],
    agent: [{ text: t('profiles.gradient.scroll_to_the_bottom_and_save'), source: step('Configure Agent') }],
    application: [
      {
        text: t('profiles.gradient.press_save_and_ok_if_a'),
        source: step('Create New Application'),
      },
    ],
  },
  after: [
    {
      text: t('profiles.gradient.once_all_values_are_pasted_press'),
      source: step('Finish Gradient Connection'),
    },
    {
      text: t('profiles.gradient.press_continue_gradients_initial_sync_takes'),
      source: step('Finish Gradient Connection'),
    },
  ],
  stuck: null,
  values: {
    'resource-server': { label: 'Resource Server', form: 'as-shown' },
    'auth-server': {
      label: 'Authorization Server',
      form: 'with-slash',
      note: t('profiles.gradient.it_ends_in_auth_without_the'),
    },
    tenant: {
      label: 'Tenant',
      absent: 'Not set',
      note: t('profiles.gradient.on_premises_halo_has_none_write'),
    },
    'client-id': {
      label: 'Client ID',
      note: t('profiles.gradient.copy_it_after_the_application_was'),
    },
    'client-secret': { label: 'Client Secret', note: t('profiles.gradient.halo_shows_it_once') },
  },
  types: ['clients', 'products', 'contracts', 'invoices'],
  alwaysTypes: ['clients'],
  defaultTypes: ['clients', 'products', 'contracts', 'invoices'],
  onePsa: false,
  webhooks: false,
};
