import { defineFailures } from '../failure';

const permissionsTab =
  'Configuration > Integrations > HaloPSA API > View Applications, your application, tab Permissions';
const detailsTab =
  'Configuration > Integrations > HaloPSA API > View Applications, your application, tab Details';
const rolePage = 'Configuration > Teams & Agents > Roles, the agent’s role, tab Permissions';

export const apiFailures = defineFailures({
  'api.unreachable': {
    kind: 'transient',
    say: (d) =>
      `${d.host} cannot be reached. The browser does not say why: the certificate or its chain is not valid, the name is unknown, or a firewall blocks the way.`,
    fix: (d) =>
      `Open https://${d.host} in a tab: a certificate warning means installing the full chain on Halo’s server, no page at all means the name or the firewall.`,
  },
  'api.offline': {
    kind: 'transient',
    say: () => 'This computer is offline.',
    fix: () => 'Connect to the network, then try again.',
  },
  'api.timeout': {
    kind: 'transient',
    say: (d) => `${d.host} did not answer within ${d.seconds} seconds.`,
    fix: () =>
      'Try again; on-premises, let the firewall pass https to Halo’s server from the internet and from this computer.',
  },
  'api.cancelled': {
    kind: 'transient',
    say: () => 'The request was cancelled.',
    fix: () => 'Start it again when you are ready.',
  },
  'api.redirected': {
    kind: 'config',
    say: (d) => `${d.host} sends ${d.path} on to another address.`,
    fix: () => 'Open Base URL in a tab and use the address you end up at.',
  },
  'api.unauthorised': {
    kind: 'config',
    say: (d) => `Halo refuses the token for ${d.path}, even a fresh one.`,
    fix: () => `Set Login Type to Agent and choose the agent to log in as in ${detailsTab}, then test again.`,
  },
  'api.forbidden': {
    kind: 'config',
    say: (d) => `Halo does not let the API agent read ${d.path} (403).`,
    fix: () => `Grant the access in ${permissionsTab}, and in ${rolePage}.`,
  },
  'api.not_found': {
    kind: 'config',
    say: (d) => `${d.host} has no ${d.path} (404).`,
    fix: () => 'Copy Resource Server from Configuration > Integrations > HaloPSA API into Base URL.',
  },
  'api.bad_request': {
    kind: 'system',
    say: (d) => `Halo does not accept the request for ${d.path} (status ${d.status}): ${d.message}`,
    fix: () => 'Copy this sentence into a bug report, with the Halo version.',
  },
  'api.rate_limited': {
    kind: 'transient',
    say: (d) =>
      `Halo’s request limit${d.limitRequests ? ` (${d.limitRequests} requests in ${d.limitSeconds} seconds)` : ''} is reached; the next request waits ${d.waitSeconds} seconds.`,
    fix: () => 'Leave it to go on by itself; if it happens often, sync less often under Data Sync.',
  },
  'api.server_fault': {
    kind: 'transient',
    say: (d) => `Halo failed with status ${d.status} on ${d.path}.`,
    fix: () => 'Leave it to be tried again; if it lasts, ask Halo support and name the path.',
  },
  'api.not_json': {
    kind: 'transient',
    say: (d) => `${d.host} answered ${d.path} with ${d.got} instead of records.`,
    fix: () => 'Try again; if it lasts, open Base URL in a tab and sign in to your network or proxy.',
  },
  'api.too_large': {
    kind: 'system',
    say: (d) => `The answer to ${d.path} is larger than ${d.megabytes} MB and was cut off.`,
    fix: () => 'Deselect this record type under Data Sync and report the path to Halo support.',
  },
  'api.unknown_shape': {
    kind: 'system',
    say: (d) => `The answer to ${d.path} holds no list of records.`,
    fix: () => 'Copy this sentence into a bug report, with the Halo version.',
  },
  'api.agent_forbidden': {
    kind: 'config',
    say: () =>
      'The token works, but Halo forbids the agent’s own profile (403): the agent or its role lacks permissions, or the application does not log in as an agent.',
    fix: () =>
      `Open ${permissionsTab} and grant the access your sync needs; if it is granted, check Login Type and the agent on the tab Details.`,
  },
  'api.agent_refused': {
    kind: 'config',
    say: () =>
      'The token works, but Halo knows no agent behind it (401): the application is inactive, its Login Type is not Agent, or its agent is disabled.',
    fix: () =>
      `Tick Active, set Login Type to Agent and choose an enabled agent in ${detailsTab}, then save.`,
  },
  'api.login_type': {
    kind: 'config',
    say: (d) =>
      `The application “${d.application}” does not log in as an agent: its Login Type is ${d.loginType ?? 'not set'}.`,
    fix: () =>
      `Set Login Type to Agent in ${detailsTab}, choose the agent, and generate a new Client Secret.`,
  },
  'api.no_login_agent': {
    kind: 'config',
    say: (d) => `The application “${d.application}” names no agent to log in as.`,
    fix: () => `Choose “Agent to log in as” in ${detailsTab}, then save.`,
  },
  'api.agent_disabled': {
    kind: 'config',
    say: (d) => `The agent “${d.agent}” is disabled.`,
    fix: (d) => `Enable “${d.agent}” in Configuration > Teams & Agents > Agents.`,
  },
  'api.agent_not_api_only': {
    kind: 'config',
    say: (d) =>
      `The agent “${d.agent}” is not an API-only agent: it can sign in, be assigned tickets and takes a licence.`,
    fix: (d) => `Tick “Is an API-only Agent” for “${d.agent}” in Configuration > Teams & Agents > Agents.`,
  },
  'api.agent_unknown': {
    kind: 'system',
    say: () => 'Halo’s answer to Agent/me names no agent.',
    fix: () =>
      `Choose the agent to log in as in ${detailsTab}; if one is chosen, report it with the Halo version.`,
  },
  'api.control_accepted': {
    kind: 'config',
    say: (d) => `${d.host} also accepts ${d.what}, so its other answers prove nothing.`,
    fix: () => 'Check Base URL: use the address of Halo itself, without a proxy that answers in its place.',
  },
  'api.control_unsure': {
    kind: 'transient',
    say: (d) => `Whether a wrong token is refused could not be seen: ${d.because}`,
    fix: () => 'Test again.',
  },
  'api.scope_blocks': {
    kind: 'config',
    say: (d) => `${d.type} cannot be read: the application blocks it, because it lacks ${d.scope}.`,
    fix: (d) => `Tick ${d.scope} in ${permissionsTab}, then save and test again.`,
  },
  'api.role_blocks': {
    kind: 'config',
    say: (d) =>
      `${d.type} cannot be read, although the application grants ${d.scope}: the agent’s role blocks it.`,
    fix: (d) => `Set “${d.area} Access Level” to Read Only or better in ${rolePage}.`,
  },
  'api.items_need_edit': {
    kind: 'config',
    say: (d) =>
      `${d.type} cannot be read: Halo ${d.version} lists them only to an application with edit:items, as every version before 2.99.`,
    fix: () => `Update Halo to 2.99 or later; until then, tick edit:items in ${permissionsTab}, then save.`,
  },
  'api.sees_nothing': {
    kind: 'config',
    say: (d) =>
      `${d.type} may be read, but not one is visible: there are none, or a client restriction or a missing team hides them.`,
    fix: () =>
      `If there should be some, set “Allow use of all Clients” to Yes in ${rolePage}; where it is, put the agent in a team.`,
  },
});
