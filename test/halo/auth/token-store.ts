import { randomBytes } from 'node:crypto';

/** What a token stands for; its scopes never change after it was issued. */
export interface IssuedToken {
  applicationId: string | null;
  agentId: number | null;
  scopes: readonly string[];
  /** Epoch ms on the stand-in's clock. */
  expiresAt: number;
  /** Answer to every API call, for logins Halo gives a token but nothing else. */
  refused: 401 | 403 | null;
}

/** Tokens issued by one instance; only their holder knows them. */
export class TokenStore {
  readonly #tokens = new Map<string, IssuedToken>();

  issue(token: IssuedToken): string {
    const opaque = randomBytes(48).toString('base64url');
    this.#tokens.set(opaque, token);
    return opaque;
  }

  find(opaque: string): IssuedToken | null {
    return this.#tokens.get(opaque) ?? null;
  }

  /** Makes every token invalid, as *Revoke All Tokens* does. */
  revokeAll(): void {
    this.#tokens.clear();
  }
}
