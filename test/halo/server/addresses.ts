import type { Context } from './context';

/** The three values of the HaloPSA API page as this client must see them. */
export interface Addresses {
  resourceServer: string;
  authServer: string;
  tenant: string | null;
}

/**
 * The model's addresses; when the instance is reached under another origin (plain 127.0.0.1, another port), that origin
 * takes the place of the instance's own. A shared auth host, which cannot be reached from there, becomes origin/auth.
 */
export function addressesOf({ instance, request }: Pick<Context, 'instance' | 'request'>): Addresses {
  const { tenant } = instance;
  if (request.atHome) {
    return { resourceServer: instance.resourceServer, authServer: instance.authServer, tenant };
  }
  const here = (address: string, path: string): string => {
    const url = URL.canParse(address) ? new URL(address) : null;
    return url && instance.hosts.includes(url.hostname)
      ? request.origin + url.pathname
      : request.origin + path;
  };
  return {
    resourceServer: here(instance.resourceServer, '/api'),
    authServer: here(instance.authServer, '/auth'),
    tenant,
  };
}
