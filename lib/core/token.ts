/** A granted access token of Halo. Kept in memory and session storage only. */
export interface Token {
  readonly accessToken: string;
  /** Milliseconds since the epoch, by this computer's clock. */
  readonly expiresAt: number;
  /** The scopes the server says it granted; null when it does not say. */
  readonly scopes: string[] | null;
}
