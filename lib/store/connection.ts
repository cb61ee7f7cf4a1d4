import type { Failure } from '../core/failure';
import type { ResourceType } from '../core/resource-type';
import type { HaloAddresses, TestReport } from '../halo/test-report';
import type { CapturedTrial } from './captured-trial';

/** A proven link to one Halo instance for one integration. */
export interface Connection {
  readonly id: string;
  readonly profileId: string;
  readonly addresses: HaloAddresses;
  readonly clientId: string;
  readonly agent: { readonly id: number; readonly name: string };
  readonly appVersion: string | null;
  readonly selection: readonly ResourceType[];
  readonly activeOnly: boolean;
  readonly scheduleMinutes: number;
  /** Hours from one full pass over a record type to the next; a day where absent. */
  readonly fullSyncHours?: number;
  readonly webhooks: 'skipped' | 'wanted';
  readonly payloadUrl: string;
  /** `active` syncs on schedule; `paused` waits for `pausedBecause` to be mended; `disconnected` keeps its records only. */
  readonly state: 'active' | 'paused' | 'disconnected';
  readonly pausedBecause: Failure | null;
  readonly createdAt: number;
  readonly lastTestedAt: number;
  readonly nextSyncAt: number | null;
  /** When its secret was given; an application page changed later makes it suspect. Absent in connections made earlier. */
  readonly secretAt?: number | null;
  /** The trial of its secret, or of one captured in a form that is still to be saved. */
  readonly trial?: CapturedTrial | null;
  /** The newest test, for the proof by the API. Absent until one was made. */
  readonly lastTest?: TestReport | null;
}
