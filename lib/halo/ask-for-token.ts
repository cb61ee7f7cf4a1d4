import type { Failure } from '../core/failure';
import { failed, ok, type Result } from '../core/result';
import type { TokenRequest } from './request-token';
import { requestUsableToken, type UsableToken } from './request-usable-token';
import type { HaloAddresses } from './test-report';
import { tokenAddresses } from './token-addresses';

/** A token, and the addresses that gave it. */
export interface TokenFound {
  readonly usable: UsableToken;
  readonly addresses: HaloAddresses;
}

/** There is no token endpoint at that path: nobody has looked at the id and the secret, so another may. */
const isNoEndpoint = ({ code, details }: Failure): boolean =>
  code === 'token.auth_not_found' ||
  code === 'token.auth_mix_up' ||
  code === 'token.no_access_token' ||
  (code === 'token.tenant_missing' && details.webPage === true);

/**
 * A token from the first of the possible token addresses that is one. An auth server that has judged the secret is not
 * asked again. Errors: `token.*` of the likeliest address where none of them is a token endpoint.
 */
export const askForToken = async (request: TokenRequest): Promise<Result<TokenFound>> => {
  let first: Failure | null = null;
  for (const addresses of tokenAddresses(request.addresses)) {
    const answer = await requestUsableToken({ ...request, addresses });
    if (answer.ok) return ok({ usable: answer.value, addresses });
    if (!isNoEndpoint(answer.error)) return answer;
    first ??= answer.error;
  }
  return failed(first as Failure);
};
