import type { Failure } from '../../../lib/core/failure';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok, type Result } from '../../../lib/core/result';
import type { Token } from '../../../lib/core/token';
import { blameFromPages } from '../../../lib/halo/blame-from-pages';
import { isGranted } from '../../../lib/halo/find-missing-scopes';
import { type HaloClient, haloClient } from '../../../lib/halo/halo-client';
import { namingLayer } from '../../../lib/halo/naming-layer';
import { askedScopes } from '../../../lib/halo/needed-scopes';
import { requestUsableToken } from '../../../lib/halo/request-usable-token';
import { profileById } from '../../../lib/profiles/registry';
import type { Connection } from '../../../lib/store/connection';
import { heldByConnection } from '../../../lib/store/held-credentials';
import { readSecret } from '../../../lib/vault/secrets';
import { dropToken, keepToken, readToken } from '../../../lib/vault/tokens';
import { readEvidenceAt } from '../saved-test';
import { namingHost } from './host-permission';

/**
 * A client for one connection: its token comes from session memory, or is requested with the secret kept there. A kept
 * token that lacks a scope is tried for once more, because a token's scopes never change: the admin may have ticked the
 * permission, or selected another type, since it was given out.
 */
export async function clientFor(connection: Connection): Promise<Result<HaloClient>> {
  if ((await readSecret(connection.id)) === null) return failed(makeFailure('connection.no_secret'));
  const scopes = askedScopes(connection.selection, connection.appVersion);
  // Used to its end, however short its life is; asking session memory before every request would slow a sync down.
  let own: Token | null = null;
  const renewToken = async (): Promise<Result<Token>> => {
    const renewed = await renew(connection, scopes);
    own = renewed.ok ? renewed.value : null;
    return renewed;
  };
  const token = async (): Promise<Result<Token>> => {
    if (own && own.expiresAt > Date.now()) return ok(own);
    const kept = await readToken(connection.id);
    if (!kept || !scopes.every((scope) => isGranted(kept, scope))) return renewToken();
    own = kept;
    return ok(kept);
  };
  const { addresses } = connection;
  return ok(namingHost(namingLayer(haloClient({ addresses, token, renewToken }), token), addresses));
}

async function renew(connection: Connection, scopes: readonly string[]): Promise<Result<Token>> {
  await dropToken(connection.id);
  const clientSecret = await readSecret(connection.id);
  if (clientSecret === null) return failed(makeFailure('connection.no_secret'));
  const answer = await requestUsableToken({
    addresses: connection.addresses,
    clientId: connection.clientId,
    clientSecret,
    scopes,
  });
  if (!answer.ok) return failed(await blamed(answer.error, connection));
  const { token, missing } = answer.value;
  const granted = token.scopes ?? scopes.filter((scope) => !missing.includes(scope));
  const kept: Token = { ...token, scopes: [...granted] };
  await keepToken(connection.id, kept);
  return ok(kept);
}

/** The same cause that a test would name, by what Halo's pages showed. */
async function blamed(failure: Failure, connection: Connection): Promise<Failure> {
  const { addresses, clientId, selection, profileId } = connection;
  const seen = await readEvidenceAt(addresses.base, selection, heldByConnection(connection));
  const application = profileById(profileId)?.names.application ?? null;
  return blameFromPages(failure, { seen, clientId, application });
}
