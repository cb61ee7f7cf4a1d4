import type { PageKind } from '../../lib/page/observation';

const listPaths: Record<PageKind, string> = {
  role: '/config/agents/roles',
  agent: '/config/agents/agents',
  application: '/config/integrations/api/applications',
  api: '/config/integrations/api',
  webhook: '/config/integrations/webhooks',
};

/**
 * Path and query of one of Halo's configuration pages: a record by its id, 'new' for the blank form, null for the list.
 * Paths as used by scripts that drive live instances; agents are opened by `agentid`, everything else by `id`.
 */
export function haloPath(page: PageKind, recordId: string | null): string {
  const list = listPaths[page];
  if (recordId === null || page === 'api') return list;
  const id = recordId === 'new' ? '-1' : encodeURIComponent(recordId);
  return `${list}?${page === 'agent' && recordId !== 'new' ? 'agentid' : 'id'}=${id}`;
}
