export const roleId = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

/** Path and query of a saved record of each page. */
export const addressOf = {
  role: `/config/agents/roles?id=${roleId}`,
  agent: '/config/agents/agents?id=3&agentid=12',
  application: `/config/integrations/api/applications?id=${roleId}`,
  api: '/config/integrations/api',
  webhook: `/config/integrations/webhooks?id=${roleId}`,
} as const;
