import type { PageKind } from './observation';

const guid = '7c9e6679-7425-40de-944b-e07fc1f90ae7';

interface Examples {
  /** Addresses of this page and the record id they stand for. */
  readonly are: Readonly<Record<string, string>>;
  /** Addresses beside it that are no record of it. */
  readonly not: readonly string[];
}

/** What each matcher of page-matchers.ts recognises and what it does not. */
export const pageExamples: Readonly<Record<PageKind, Examples>> = {
  role: {
    are: {
      [`/config/agents/roles?id=${guid}`]: guid,
      '/config/agents/roles?id=-1': 'new',
      [`/HaloPSA/config/agents/roles/?mainview=x&id=${guid}`]: guid,
    },
    not: ['/config/agents/roles', '/config/agents/roles?viewid=3', '/config/teams/roles?id=4'],
  },
  agent: {
    are: {
      '/config/agents/agents?agentid=12': '12',
      '/config/agents/agents?id=3&agentid=12': '12',
      '/config/agents/agents?agentid=-1': 'new',
      '/config/agents/agents?id=-1': 'new',
    },
    not: ['/config/agents/agents', '/config/agents/agents?id=12', '/config/agents/teams?agentid=2'],
  },
  application: {
    are: {
      [`/config/integrations/api/applications?id=${guid}`]: guid,
      '/config/integrations/api/applications?id=-1': 'new',
    },
    not: ['/config/integrations/api/applications', '/config/integrations/api/applications/edit?id=1'],
  },
  api: {
    are: { '/config/integrations/api': 'page', '/Halo/config/integrations/api/?area=1': 'page' },
    not: ['/config/integrations', '/config/integrations/pagerduty', '/api/config'],
  },
  webhook: {
    are: {
      [`/config/integrations/webhooks?id=${guid}`]: guid,
      '/config/integrations/webhooks?id=-1': 'new',
    },
    not: ['/config/integrations/webhooks', '/config/integrations/webhook?id=2'],
  },
};
