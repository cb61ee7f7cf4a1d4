import type { Failure } from '../core/failure';
import type { TestStep } from '../halo/test-report';
import type { IntegrationProfile } from '../profiles/profile';
import type { Draft, WizardStep } from '../store/draft';
import type { ChecklistGroup, NextAction } from './checklist';
import type { ConnectionGlance } from './connection-glance';
import type { HandoverValue } from './handover';

/** What can be under way, and fail, in the wizard. */
export type WizardCommand =
  | 'allow'
  | 'change'
  | 'test'
  | 'activate'
  | 'declare'
  | 'open'
  | 'reset'
  | 'secret';

/** The minutes as typed, and what is wrong with them; null where they are a schedule, and stored. */
export interface TypedSchedule {
  readonly text: string;
  readonly wrong: string | null;
}

/** All the wizard shows, as plain values. */
export interface WizardState {
  readonly draft: Draft;
  readonly profiles: readonly IntegrationProfile[];
  readonly profile: IntegrationProfile | null;
  readonly title: string;
  /** Where the step stands among the steps to take, from 0; -1 when all are done. */
  readonly at: number;
  readonly steps: readonly WizardStep[];
  readonly blocked: string | null;
  /** False where this browser's policy forbids the integration. */
  readonly available: boolean;
  /** The instance the wizard is about; null until an address is known. */
  readonly instance: string | null;
  /** The instance in the tab in front, when the wizard knows none yet. */
  readonly suggestion: string | null;
  readonly hosting: 'hosted' | 'on-premises';
  readonly haloVersion: string | null;
  /** What is wrong with the Base URL as typed, and what was taken off it. */
  readonly address: { readonly failure: Failure | null; readonly notices: readonly string[] };
  /** What was made of the Tenant as typed; null where it is taken as it stands. */
  readonly tenantTold: string | null;
  /** The checklist of Prepare; the webhook's rows are apart. */
  readonly groups: readonly ChecklistGroup[];
  readonly next: NextAction | null;
  readonly webhook: ChecklistGroup | null;
  readonly connectWise: boolean;
  /** How often to sync, as it stands in its field. */
  readonly schedule: TypedSchedule;
  readonly values: readonly HandoverValue[];
  /** Hosts the browser must first be asked for, by name; null until known. */
  readonly hostsToAsk: readonly string[] | null;
  /** Epoch milliseconds since when the test runs; null when none does. */
  readonly testingSince: number | null;
  /** The steps the running test has ended so far. */
  readonly testSteps: readonly TestStep[];
  readonly busy: Partial<Readonly<Record<WizardCommand, boolean>>>;
  readonly failures: Partial<Readonly<Record<WizardCommand, Failure | null>>>;
  /** The connection this draft became, with its newest run. */
  readonly connected: ConnectionGlance | null;
  readonly connections: readonly ConnectionGlance[];
}
