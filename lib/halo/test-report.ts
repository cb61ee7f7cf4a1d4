import type { DiscoveryEvidence } from '../checks/evidence';
import type { Failure } from '../core/failure';
import type { Learnt } from '../core/learnt';
import type { ResourceType } from '../core/resource-type';

/** The named steps of a connection test, in order. */
export type TestStepId = 'address' | 'discovery' | 'token' | 'scopes' | 'agent' | 'control' | 'records';

export interface TestStep {
  readonly id: TestStepId;
  readonly outcome: 'passed' | 'failed' | 'warned' | 'skipped';
  /** Milliseconds, by the monotonic clock. */
  readonly ms: number;
  /** What the step learnt: the host, the agent's name, the scopes granted. Worded when shown. */
  readonly learnt: Learnt | null;
  readonly failure: Failure | null;
}

/** What a small read of one record type answered. `empty` (200 with no rows) is not a pass. */
export interface TypeProbe {
  readonly state: 'allowed' | 'empty' | 'forbidden' | 'failed';
  /** record_count as the server gave it for the whole instance. */
  readonly total: number | null;
  /** The same of active records alone; only for types whose list Halo can narrow to them. */
  readonly activeTotal?: number | null;
  readonly failure: Failure | null;
}

export interface TestReport {
  readonly passed: boolean;
  readonly steps: readonly TestStep[];
  readonly agent: { readonly id: number; readonly name: string } | null;
  readonly addresses: HaloAddresses | null;
  /** What the instance said of itself without a login; null when it did not get that far. */
  readonly discovery: DiscoveryEvidence | null;
  readonly appVersion: string | null;
  /** Scopes asked for, and those the application was found to lack. */
  readonly scopesAsked: readonly string[];
  readonly scopesMissing: readonly string[];
  /** Each permission a token was asked for, those for writing included; absent in reports made earlier. */
  readonly scopesProven?: Readonly<Record<string, 'granted' | 'missing'>>;
  /** Whether Agent/me calls the agent API-only; null where this build does not say. */
  readonly agentApiOnly?: boolean | null;
  readonly types: Partial<Readonly<Record<ResourceType, TypeProbe>>>;
  /** When the token was asked for: what it proves was so then. Absent where none was, and in reports made earlier. */
  readonly tokenAt?: number;
  readonly at: number;
}

/** The canonical parts of an instance's address. No member ends in a slash. */
export interface HaloAddresses {
  /** https://acme.halopsa.com */
  readonly base: string;
  /** https://acme.halopsa.com/api */
  readonly apiRoot: string;
  /** https://acme.halopsa.com/auth */
  readonly authServer: string;
  /** https://acme.halopsa.com/auth/token, without the tenant */
  readonly tokenUrl: string;
  readonly tenant: string | null;
  /** Where authServer comes from; `assumed` when authinfo did not answer and nothing was typed. */
  readonly authFrom: 'typed' | 'authinfo' | 'instance-info' | 'assumed';
}
