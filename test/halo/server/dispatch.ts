import { api } from '../api/route';
import { discovery } from '../auth/discovery';
import { publicKeys } from '../auth/signing-key';
import { token } from '../auth/token';
import type { PageOptions } from '../ui/boot';
import { ui } from '../ui/route';
import { type Answer, empty, json } from './answer';
import type { Context } from './context';
import { page } from './pages';

/** Instances with a shared auth host have nothing at their own /auth: there the token path is /token (HaloAPI issue #1). */
function hasOtherAuthHost({ instance, request }: Context): boolean {
  if (!request.atHome || !URL.canParse(instance.authServer)) return false;
  return !instance.hosts.includes(new URL(instance.authServer).hostname);
}

/** Hands a request to the face it is for. On a shared auth host the token endpoint lies at the root (HaloAPI issue #1) by default. */
export async function dispatch(
  context: Context,
  pages: PageOptions,
  sharedAuthHost: boolean,
): Promise<Answer> {
  const { method } = context.request;
  if (context.request.path === '') return empty(404);
  const path = context.request.path.toLowerCase().replace(/\/$/, '');
  if (sharedAuthHost) {
    if (path === context.instance.switches.sharedTokenPath) return token(context);
    if (path === '/.well-known/jwks') return json(publicKeys());
    return path === '/.well-known/openid-configuration' ? discovery(context) : empty(404);
  }
  if (path === '/api' || path.startsWith('/api/')) return api(context);
  if (path.startsWith('/auth') && hasOtherAuthHost(context)) return empty(404);
  if (path === '/auth/token') return token(context);
  if (path === '/auth/.well-known/openid-configuration') return discovery(context);
  if (path === '/auth/.well-known/jwks') return json(publicKeys());
  if (path === '/auth' || path.startsWith('/auth/')) return empty(404);
  if (path.startsWith('/_ui/')) return ui(context, pages);
  return method === 'GET' || method === 'HEAD'
    ? page(context.request.path, context.instance.basePath)
    : empty(404);
}
