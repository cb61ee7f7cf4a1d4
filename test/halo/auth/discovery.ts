import { scopeOptions } from '../model/options/scopes';
import { addressesOf } from '../server/addresses';
import { type Answer, json } from '../server/answer';
import type { Context } from '../server/context';

/** `{auth}/.well-known/openid-configuration`; the issuer is the auth address exactly (stellar). */
export function discovery(context: Context): Answer {
  const issuer = addressesOf(context).authServer;
  return json({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    end_session_endpoint: `${issuer}/logout`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/.well-known/jwks`,
    grant_types_supported: [
      'authorization_code',
      'implicit',
      'password',
      'client_credentials',
      'refresh_token',
    ],
    response_types_supported: ['code', 'id_token', 'token', 'id_token token'],
    response_modes_supported: ['form_post', 'fragment', 'query'],
    scopes_supported: ['openid', 'offline_access', 'profile', ...scopeOptions.map(({ name }) => name)],
    claims_supported: ['aud', 'exp', 'iat', 'iss', 'sub'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['S256'],
    subject_types_supported: ['public'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
  });
}
