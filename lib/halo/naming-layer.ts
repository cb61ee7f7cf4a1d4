import { failed, type Result } from '../core/result';
import type { Token } from '../core/token';
import { resources } from '../resources/registry';
import { roleBlocks, scopeBlocks } from './blocked-type';
import { isGranted } from './find-missing-scopes';
import type { HaloClient } from './halo-client';

/**
 * A client that says which layer keeps a record type from being read: the application, when the token lacks the type's
 * scope (then Halo is not asked at all, since some builds answer 401 as if the token were bad), else the agent's role.
 */
export const namingLayer = (client: HaloClient, token: () => Promise<Result<Token>>): HaloClient => ({
  async get(path, query, sending) {
    const resource = Object.values(resources).find((each) => each.path === path);
    if (!resource) return client.get(path, query, sending);
    const held = await token();
    if (held.ok && !isGranted(held.value, resource.scope)) {
      sending?.none();
      return failed(scopeBlocks(resource));
    }
    const answer = await client.get(path, query, sending);
    return !answer.ok && answer.error.code === 'api.forbidden' ? failed(roleBlocks(resource)) : answer;
  },
});
