import { defineFailures } from '../failure';

/**
 * What no profile asks for: more granted than is needed, and held credentials that no longer fit the application's page.
 * Details as in check.ts; `list` names several settings.
 */
export const beyondFailures = defineFailures({
  'check.areas_not_needed': {
    kind: 'config',
    say: (d) => `Access is granted that this integration does not need: ${d.list}.`,
    fix: (d) => `Open ${d.where} and set each of them to “No Access”.`,
  },
  'check.clients_restricted': {
    kind: 'config',
    say: (d) => `“${d.setting}” is No: records of the other clients are left out, without an error.`,
    fix: (d) => `Open ${d.where} and set “${d.setting}” to “Yes”, unless only some clients are meant.`,
  },
  'check.scope_admin': {
    kind: 'config',
    say: (d) => `“${d.setting}” is ticked: it lets the application change how Halo itself is set up.`,
    fix: (d) => `Open ${d.where}, untick “${d.setting}” and save.`,
  },
  'check.scope_whole': {
    kind: 'config',
    say: (d) => `“${d.setting}” is ticked: it covers far more than is needed.`,
    fix: (d) => `Open ${d.where}, untick “${d.setting}” and tick the permissions one by one.`,
  },
  'check.scopes_not_needed': {
    kind: 'config',
    say: (d) => `Permissions are ticked that this integration does not need: ${d.list}.`,
    fix: (d) => `Open ${d.where}, untick each of them and save.`,
  },
  'check.client_id_changed': {
    kind: 'config',
    say: (d) =>
      `The application “${d.application}” shows the Client ID ${d.seen}, not the one given here; Halo replaces it on the first save.`,
    fix: (d) => `Open ${d.where} and capture the Client ID again.`,
  },
  'check.secret_older': {
    kind: 'config',
    say: (d) =>
      `“${d.setting}” was changed after the Client Secret was given, and Halo then makes a new secret.`,
    fix: (d) => `Open ${d.where}, press Generate, capture the new Client Secret and save.`,
  },
  'check.secret_will_change': {
    kind: 'config',
    say: (d) =>
      `“${d.setting}” is changed in the form: once it is saved, the Client Secret given here stops working.`,
    fix: (d) =>
      `Open ${d.where} and press Cancel to keep the secret, or save and capture the new Client Secret.`,
  },
});
