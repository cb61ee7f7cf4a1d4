import type { ResourceType } from '../core/resource-type';
import type { TestReport } from '../halo/test-report';
import type { CapturedTrial } from './captured-trial';

export const wizardSteps = [
  'integration',
  'prepare',
  'connect',
  'select',
  'webhooks',
  'review',
  'done',
] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** Where a wizard field's text came from; shown beside it. */
export type FieldOrigin = 'typed' | 'page' | 'authinfo';

export const draftFields = ['baseUrl', 'authServer', 'tenant', 'clientId'] as const;
export type DraftField = (typeof draftFields)[number];

export interface DraftText {
  readonly text: string;
  readonly origin: FieldOrigin;
  /** The admin has written in it, or emptied it: nothing is filled in there any more. */
  readonly touched?: true;
}

/** The wizard as far as it has been filled in. The secret is not here: see `hasSecret` and lib/vault. */
export interface Draft {
  readonly profileId: string | null;
  readonly step: WizardStep;
  readonly hosting: 'hosted' | 'on-premises' | null;
  /** Prerequisite id → ticked by the admin. */
  readonly prerequisites: Readonly<Record<string, boolean>>;
  readonly fields: Readonly<Record<DraftField, DraftText>>;
  readonly hasSecret: boolean;
  /** When the secret was given; an application page changed later makes it suspect. */
  readonly secretAt: number | null;
  /** The trial of its secret, or of one captured in a form that is still to be saved. */
  readonly trial?: CapturedTrial | null;
  readonly selection: readonly ResourceType[];
  readonly activeOnly: boolean;
  readonly scheduleMinutes: number;
  readonly webhooks: 'undecided' | 'skipped' | 'wanted';
  readonly payloadUrl: string;
  /** The last test of exactly these values; null as soon as one of them changes. */
  readonly test: TestReport | null;
  /** The connection this draft became. */
  readonly connectionId: string | null;
}
