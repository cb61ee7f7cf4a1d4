import { hostedHost } from '../../halo/start';
import type { Stage } from './stage';

/** Where the records of the newest integration are shown in Halo. */
export function integrationPages(
  { halo }: Stage,
  host: string = hostedHost,
): { page: string; url: string }[] {
  const { roles, agents, applications, basePath } = halo.instance(host);
  const at = (path: string) => `https://${host}${basePath}${path}`;
  return [
    { page: 'role', url: at(`/config/agents/roles?id=${roles.at(-1)?.id}`) },
    { page: 'agent', url: at(`/config/agents/agents?agentid=${agents.at(-1)?.id}`) },
    { page: 'application', url: at(`/config/integrations/api/applications?id=${applications.at(-1)?.id}`) },
    { page: 'api', url: at('/config/integrations/api') },
  ];
}
