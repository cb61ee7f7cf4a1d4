import type { Details } from '../failure';
import { defineFailures } from '../failure';

const permissionsTab =
  'Configuration > Integrations > HaloPSA API > View Applications, your application, tab Permissions';
const detailsTab =
  'Configuration > Integrations > HaloPSA API > View Applications, your application, tab Details';

const authAddress = (d: Details) =>
  d.named && d.named !== d.authServer
    ? `Set Auth Server to ${d.named}, which is the one Halo itself names.`
    : 'Clear Auth Server so that it is filled in by itself, or copy Authorisation Server from the HaloPSA API page.';

export const tokenFailures = defineFailures({
  'token.id_missing': {
    kind: 'config',
    say: () => 'No Client ID has been given.',
    fix: () => `Copy Client ID from ${detailsTab}, after saving.`,
  },
  'token.secret_missing': {
    kind: 'config',
    say: () => 'No Client Secret has been given.',
    fix: () => `Generate a Client Secret in ${detailsTab}; Halo shows it once.`,
  },
  'token.invalid_client': {
    kind: 'config',
    say: () => 'Halo refuses the Client ID or the Client Secret; it does not say which.',
    fix: () =>
      `Compare Client ID with ${detailsTab} (Halo replaces it on the first save); if it is the same, regenerate the Client Secret there, take it over without trailing spaces, and save.`,
  },
  'token.client_id_changed': {
    kind: 'config',
    say: (d) =>
      `Halo refuses this Client ID. The application “${d.application}” now shows another one, ${d.shown}; Halo changes it on the first save.`,
    fix: (d) => `Replace Client ID by ${d.shown}.`,
  },
  'token.secret_older': {
    kind: 'config',
    say: (d) =>
      `Halo refuses the sign-in, and the Client Secret is older than the last change of “${d.setting}” seen on the application “${d.application}”; that change made a new secret.`,
    fix: () => `Press Generate in ${detailsTab}, capture the new Client Secret, save, then test again.`,
  },
  'token.tenant_missing': {
    kind: 'config',
    say: () =>
      'Halo refuses the sign-in, and no Tenant has been given. A hosted Halo needs it, and does not say whether the Client ID or Client Secret is wrong besides.',
    fix: () =>
      'Copy Tenant from Configuration > Integrations > HaloPSA API into the Tenant field, then test again.',
  },
  'token.tenant_wrong': {
    kind: 'config',
    say: (d) =>
      d.named
        ? `Halo refuses the sign-in for the tenant “${d.tenant}”; its own tenant is “${d.named}”.`
        : `Halo refuses the sign-in for the tenant “${d.tenant}”.`,
    fix: (d) =>
      d.named
        ? `Set Tenant to ${d.named}.`
        : 'Copy Tenant from Configuration > Integrations > HaloPSA API; clear the field if Halo shows none.',
  },
  'token.wrong_method': {
    kind: 'config',
    say: () => 'The application may not sign in with a Client ID and Secret.',
    fix: () => `Set Authentication Method to “Client ID and Secret (Services)” in ${detailsTab}, then save.`,
  },
  'token.application_inactive': {
    kind: 'config',
    say: () => 'The application is switched off in Halo.',
    fix: () => `Tick Active in ${detailsTab}, then save.`,
  },
  'token.scope_refused': {
    kind: 'config',
    say: (d) => `Halo refuses at least one of the permissions asked for: ${d.scopes}.`,
    fix: () => `Tick each of them in ${permissionsTab}, then save.`,
  },
  'token.scope_missing': {
    kind: 'config',
    say: (d) =>
      `The application lacks ${d.missing}.${d.hasAll ? ' “all” is ticked, but does not count for permissions asked for by name.' : ''}`,
    fix: (d) => `Tick ${d.missing} in ${permissionsTab}, then save and test again.`,
  },
  'token.no_scope': {
    kind: 'config',
    say: () => 'No record type is selected, so there is no permission to ask for.',
    fix: () => 'Select at least Clients under “Select data”.',
  },
  'token.invalid_request': {
    kind: 'system',
    say: (d) => `Halo’s auth server does not accept the request (${d.error}).`,
    fix: () => 'Copy this sentence into a bug report, with the Halo version.',
  },
  'token.auth_mix_up': {
    kind: 'config',
    say: (d) =>
      `${d.authServer} answers with a web page instead of a token: it is not Halo’s auth server. Auth Server and Base URL may be mixed up.`,
    fix: authAddress,
  },
  'token.auth_not_found': {
    kind: 'config',
    say: (d) =>
      `There is no token address at ${d.authServer}. Token requests go to the Auth Server, data calls to the Base URL.`,
    fix: authAddress,
  },
  'token.timeout': {
    kind: 'transient',
    say: (d) => `${d.host} did not answer the token request within ${d.seconds} seconds.`,
    fix: () =>
      'Test again; on-premises, let the firewall pass https to Halo’s server from the internet and from this computer.',
  },
  'token.unreachable': {
    kind: 'transient',
    say: (d) =>
      `${d.host} cannot be reached. The browser does not say why: the certificate or its chain is not valid, the name is unknown, or a firewall blocks the way.`,
    fix: (d) =>
      `Open https://${d.host} in a tab: a certificate warning means installing the full chain on Halo’s server, no page at all means the name or the firewall.`,
  },
  'token.redirected': {
    kind: 'config',
    say: (d) =>
      `${d.host} sends the token request on to another address. The Client Secret was not sent there.`,
    fix: authAddress,
  },
  'token.server_fault': {
    kind: 'transient',
    say: (d) => `Halo’s auth server failed with status ${d.status}.`,
    fix: () =>
      'Wait a minute and test again; if it lasts, restart or ask Halo support about the auth service.',
  },
  'token.rate_limited': {
    kind: 'transient',
    say: (d) => `Halo asks to wait ${d.waitSeconds} seconds before the next sign-in.`,
    fix: (d) => `Wait ${d.waitSeconds} seconds, then test again.`,
  },
  'token.no_access_token': {
    kind: 'config',
    say: (d) => `${d.authServer} answered, but without an access token.`,
    fix: authAddress,
  },
  'token.refused': {
    kind: 'config',
    say: (d) => `Halo’s auth server refuses the sign-in (status ${d.status}, ${d.error}).`,
    fix: () => `Compare Client ID, method, login type and Active with ${detailsTab}.`,
  },
  'token.cancelled': {
    kind: 'transient',
    say: () => 'The sign-in was cancelled.',
    fix: () => 'Test again when you are ready.',
  },
});
