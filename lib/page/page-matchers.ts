import type { PageKind } from './observation';

/** Each matcher's examples are beside it in page-examples.ts, so that they are not shipped; a test walks them all. */
export interface PageMatcher {
  readonly page: PageKind;
  /** The end of the pathname; on-premises instances may put a base path before it. */
  readonly suffix: string;
  /** Query keys that hold the record's id; the first that is there counts. None: the page has no records. */
  readonly idKeys: readonly string[];
  /** Keys that say "a new record" when -1, though any other value of theirs shows the list. */
  readonly newKeys?: readonly string[];
}

/** Where Halo keeps its configuration pages (seen by their users in 2025-2026; ids of applications and webhooks inferred). */
export const pageMatchers: readonly PageMatcher[] = [
  {
    page: 'role',
    suffix: '/config/agents/roles',
    idKeys: ['id'],
  },
  {
    page: 'agent',
    suffix: '/config/agents/agents',
    idKeys: ['agentid'],
    newKeys: ['id'],
  },
  {
    page: 'application',
    suffix: '/config/integrations/api/applications',
    idKeys: ['id'],
  },
  {
    page: 'api',
    suffix: '/config/integrations/api',
    idKeys: [],
  },
  {
    page: 'webhook',
    suffix: '/config/integrations/webhooks',
    idKeys: ['id'],
  },
];
