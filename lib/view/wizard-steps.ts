import { webhookUrl } from '../checks/webhook-url';
import type { IntegrationProfile } from '../profiles/profile';
import { type Draft, type WizardStep, wizardSteps } from '../store/draft';

export const stepTitles: Readonly<Record<WizardStep, string>> = {
  integration: 'Choose the integration',
  prepare: 'Prepare HaloPSA',
  connect: 'Connect',
  select: 'Select data',
  webhooks: 'Webhooks',
  review: 'Review & start',
  done: 'Connected',
};

/** The steps this integration has, in order; webhooks only where the vendor uses them. */
export const stepsOf = (profile: IntegrationProfile | null): readonly WizardStep[] =>
  wizardSteps.filter((step) => step !== 'webhooks' || profile?.webhooks !== false);

/** The steps to take and which of them this is; -1 once all are taken. */
export function placeOf(
  profile: IntegrationProfile | null,
  step: WizardStep,
): { steps: WizardStep[]; at: number } {
  const steps: WizardStep[] = stepsOf(profile).filter((each) => each !== 'done');
  return { steps, at: steps.indexOf(step) };
}

/** The step before or after; null at either end. `done` is reached by activating, not by continuing. */
export function stepBeside(
  profile: IntegrationProfile | null,
  step: WizardStep,
  direction: 1 | -1,
): WizardStep | null {
  const steps = stepsOf(profile);
  const next = steps[steps.indexOf(step) + direction] ?? null;
  return next === 'done' ? null : next;
}

/** Why no step leads on where the browser's policy forbids the integration. */
export const notAvailable = 'The Halo PSA integration is not available for your account';

/** Why this step's way on (Continue, or Save on Review) cannot be taken yet, or null. */
export function blockedBecause(draft: Draft, profile: IntegrationProfile | null): string | null {
  switch (draft.step) {
    case 'integration':
      return profile ? null : 'Choose an integration first';
    case 'connect':
      return draft.test?.passed ? null : 'The connection test has to pass first';
    case 'select':
      return isSchedule(draft.scheduleMinutes) ? null : 'Give the schedule in whole minutes, 1 to 1440';
    case 'webhooks':
      if (!draft.payloadUrl.trim()) {
        return draft.webhooks === 'skipped' ? null : 'Give the Payload URL, or skip this step';
      }
      return webhookUrl(draft.payloadUrl)
        ? null
        : 'Give the Payload URL as a whole https address, or skip this step';
    case 'review':
      return draft.test?.passed ? null : 'These values have not passed the test: go back to Connect';
    default:
      return null;
  }
}

const isSchedule = (minutes: number): boolean => Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440;
