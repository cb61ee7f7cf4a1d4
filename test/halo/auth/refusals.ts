import { type Answer, json } from '../server/answer';

/** OpenIddict's refusals: code, status, sentence and number. Source: openiddict-core `OpenIddictResources.resx`. */
const refusals = {
  unknownClient: [401, 'invalid_client', "The specified 'client_id' is invalid.", 2052],
  wrongSecret: [401, 'invalid_client', 'The specified client credentials are invalid.', 2055],
  unknownScope: [400, 'invalid_scope', "The specified 'scope' is invalid.", 2052],
  scopeNotAllowed: [
    400,
    'invalid_request',
    'This client application is not allowed to use the specified scope.',
    2051,
  ],
  grantNotAllowed: [
    400,
    'unauthorized_client',
    'This client application is not allowed to use the specified grant type.',
    2064,
  ],
  wrongGrant: [400, 'unsupported_grant_type', "The specified 'grant_type' is not supported.", 2032],
  missingGrant: [400, 'invalid_request', "The mandatory 'grant_type' parameter is missing.", 2029],
  missingClient: [400, 'invalid_request', "The mandatory 'client_id' parameter is missing.", 2029],
  missingSecret: [
    401,
    'invalid_client',
    "The 'client_secret' parameter required for this client is missing.",
    2054,
  ],
  wrongMethod: [400, 'invalid_request', 'The specified HTTP method is not valid.', 2084],
  missingType: [400, 'invalid_request', "The mandatory 'Content-Type' header is missing.", 2081],
  wrongType: [400, 'invalid_request', "The specified 'Content-Type' header is not valid.", 2082],
  wrongTenant: [400, 'invalid_request', 'The specified tenant is not valid.', 2052],
  twoCredentials: [400, 'invalid_request', 'Multiple client credentials cannot be specified.', 2087],
} as const satisfies Record<string, readonly [number, string, string, number]>;

export type Refusal = keyof typeof refusals;

/** The answer for one refusal; 401 names Basic as the scheme. */
export function refuse(refusal: Refusal): Answer {
  const [status, error, error_description, id] = refusals[refusal];
  return json(
    { error, error_description, error_uri: `https://documentation.openiddict.com/errors/ID${id}` },
    status,
    {
      'cache-control': 'no-store',
      pragma: 'no-cache',
      ...(status === 401 ? { 'www-authenticate': 'Basic realm="Halo"' } : {}),
    },
  );
}
