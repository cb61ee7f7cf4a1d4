import type { RecordType } from '../data/record-type';

/** What a token request is answered with when the rule it breaks has no recorded answer. */
export type RefusedToken =
  | 'token-then-401'
  | 'token-then-403'
  | 'invalid_client'
  | 'unauthorized_client'
  | 'server-error'
  | 'html';

/** Everything about one instance that tests turn while it runs. The defaults are Halo's recorded or likeliest behaviour. */
export interface Switches {
  /** Wait before each answer, ms. */
  latencyMs: number;
  /** Which requests never get an answer. */
  neverAnswer: 'nothing' | 'auth' | 'api' | 'all';
  /** Added to the Date header of every answer, ms: a server whose clock is off. */
  dateHeaderOffsetMs: number;
  /** Requests to /api per rolling window; null: no limit. */
  rateLimit: { requests: number; windowSeconds: number } | null;
  retryAfter: 'none' | 'seconds' | 'date';
  /** `other-domain` names `authinfoDomain` instead of the instance's own auth address. */
  authinfo: 'normal' | 'not-found' | 'html' | 'other-domain' | 'empty-object' | 'rate-limited';
  authinfoDomain: string;
  /** Joined to the authinfo body: Halo sends at least one field nobody has named. */
  authinfoExtra: Record<string, unknown>;
  instanceInfo: 'normal' | 'not-found';
  /** `required`: a shared auth host; `checked`: may be left out but must be right when sent. */
  tenant: 'optional' | 'checked' | 'required';
  wrongTenant: 'invalid_client' | 'invalid_request' | 'server-error' | 'html';
  /** refuse: every scope asked for must be ticked; covering: `all` and `edit:x` cover `read:x`; narrow: grants what is left. */
  scopePolicy: 'refuse' | 'covering' | 'narrow';
  inactiveApplication: RefusedToken;
  disabledAgent: RefusedToken;
  wrongLoginType: RefusedToken;
  /** `accept-anything`: a proxy that gives a token to everybody and lists everything to any token. */
  tokenAnswer: 'normal' | 'ok-with-error' | 'redirect' | 'html' | 'server-error' | 'accept-anything';
  tokenRedirectTo: string;
  /** Where an auth server on a host of its own gives tokens: Halo's shared ones at the root, others below /auth. */
  sharedTokenPath: '/token' | '/auth/token';
  tokenLifetimeSeconds: number;
  expiresIn: 'number' | 'string' | 'negative' | 'absent';
  tokenType: 'Bearer' | 'bearer' | 'absent';
  /** Members left out of a successful token answer. */
  tokenWithout: readonly string[];
  expiredToken: 401 | 400;
  missingScope: 403 | 401;
  /** What an agent in no team sees: clients as its rights say, or nothing (lists are then empty with 200). */
  withoutTeam: 'everything' | 'nothing';
  /** Bytes Agent/me is filled up to; 2 MB were seen on a real tenant. 0: small. */
  agentMeBytes: number;
  pageCap: number;
  pageCapFor: Partial<Record<RecordType, number>>;
  /** Types whose list ignores page_no and gives page 1 for ever. */
  repeatsPageOne: readonly RecordType[];
  recordCount: 'normal' | 'absent' | 'string' | 'zero' | 'too-high' | 'too-low' | 'growing';
  /** Another key for a type's array in the list envelope, e.g. `Clients`; null: a bare array. */
  listKey: Partial<Record<RecordType, string | null>>;
  /** Types whose ids are unique only within a parent, by the member that names the parent. */
  idsWithin: Partial<Record<RecordType, string>>;
  /** `ignored`: lastupdatefromdate filters nothing. */
  lastUpdateFilter: 'works' | 'ignored';
}

export const defaultSwitches: Readonly<Switches> = {
  latencyMs: 0,
  neverAnswer: 'nothing',
  dateHeaderOffsetMs: 0,
  rateLimit: { requests: 700, windowSeconds: 300 },
  retryAfter: 'none',
  authinfo: 'normal',
  authinfoDomain: 'https://auth.attacker.example/auth',
  authinfoExtra: {},
  instanceInfo: 'normal',
  tenant: 'optional',
  wrongTenant: 'invalid_client',
  scopePolicy: 'refuse',
  inactiveApplication: 'token-then-401',
  disabledAgent: 'token-then-401',
  wrongLoginType: 'token-then-403',
  tokenAnswer: 'normal',
  tokenRedirectTo: 'https://elsewhere.example/auth/token',
  sharedTokenPath: '/token',
  tokenLifetimeSeconds: 3600,
  expiresIn: 'number',
  tokenType: 'Bearer',
  tokenWithout: [],
  expiredToken: 401,
  missingScope: 403,
  withoutTeam: 'everything',
  agentMeBytes: 0,
  pageCap: 100,
  pageCapFor: {},
  repeatsPageOne: [],
  recordCount: 'normal',
  listKey: {},
  idsWithin: {},
  lastUpdateFilter: 'works',
};
