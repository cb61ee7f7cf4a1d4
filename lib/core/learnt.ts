import type { ResourceType } from './resource-type';

/** What a step of a connection test learnt, as it is stored: it may be read in another language than it was learnt in. */
export type Learnt =
  /** An address, the agent's name. */
  | { readonly code: 'name'; readonly name: string }
  | LearntAuth
  | { readonly code: 'token'; readonly seconds: number }
  /** The permissions granted; those left out, and what they would let be read. */
  | {
      readonly code: 'scopes';
      readonly granted: readonly string[];
      readonly absent: readonly string[];
      readonly spare: readonly ResourceType[];
    }
  | { readonly code: 'wrong-token-refused' }
  /** How many of all types can be read; those that cannot and are not selected. */
  | {
      readonly code: 'types';
      readonly allowed: number;
      readonly all: number;
      readonly unread: readonly ResourceType[];
    };

/** Where the auth server in use comes from. */
export interface LearntAuth {
  readonly code: 'auth-server';
  readonly from: 'halo' | 'typed' | 'typed-not-named' | 'assumed';
  readonly authServer: string;
  readonly tenant: string | null;
  /** The one Halo names, where another was typed. */
  readonly named?: string | null;
  /** Where Halo was looked for first and is not, and where it answers instead. */
  readonly moved?: { readonly askedAt: string; readonly base: string };
}
