import * as z from 'zod/mini';
import type { Token } from '../core/token';

/** Used when `expires_in` is missing, not a number, or not above zero: short, so that a wrong guess heals soon. */
const safeSeconds = 300;
const longestSeconds = 24 * 3600;

const lifetime = z.catch(z.pipe(z.coerce.number(), z.number().check(z.positive())), safeSeconds);

/** OpenIddict's success body; only `access_token` is demanded, and of `token_type` that it is not another scheme. */
const tokenAnswer = z.object({
  access_token: z.string().check(z.trim(), z.minLength(1)),
  token_type: z.catch(z.optional(z.string()), undefined),
  expires_in: lifetime,
  scope: z.catch(z.optional(z.string()), undefined),
});

/** The token of a success body received at `now`, or null when the body holds none that can be used as Bearer. */
export const readToken = (body: unknown, now: number): Token | null => {
  const answer = tokenAnswer.safeParse(body);
  if (!answer.success) return null;
  const { access_token, token_type, expires_in, scope } = answer.data;
  if (token_type && token_type.toLowerCase() !== 'bearer') return null;
  // A header cannot carry line breaks or characters above ÿ; such a "token" would throw at first use.
  if (!/^[\x21-\x7e]+$/.test(access_token)) return null;
  const scopes = scope?.split(/\s+/).filter((name) => name !== '') ?? null;
  return {
    accessToken: access_token,
    expiresAt: now + Math.min(expires_in, longestSeconds) * 1000,
    scopes: scopes && scopes.length > 0 ? scopes : null,
  };
};
