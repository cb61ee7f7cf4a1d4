import { webhookUrl } from '../checks/webhook-url';
import type { IntegrationProfile } from '../profiles/profile';
import { type Draft, type WizardStep, wizardSteps } from '../store/draft';
import { t } from '../words/t';
import type { TypedSchedule } from './wizard-state';

export const stepTitles: Readonly<Record<WizardStep, string>> = {
  integration: t('view.wizard_steps.choose_the_integration'),
  prepare: t('view.wizard_steps.prepare_halopsa'),
  connect: t('view.wizard_steps.connect'),
  select: t('view.wizard_steps.select_data'),
  webhooks: t('view.wizard_steps.webhooks'),
  review: t('view.wizard_steps.review_start'),
  done: t('view.wizard_steps.connected'),
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
export const notAvailable = t('view.wizard_steps.the_halo_psa_integration_is_not');

/** Why this step's way on (Continue, or Save on Review) cannot be taken yet, or null. */
export function blockedBecause(
  draft: Draft,
  profile: IntegrationProfile | null,
  schedule: TypedSchedule,
): string | null {
  switch (draft.step) {
    case 'integration':
      return profile ? null : t('view.wizard_steps.choose_an_integration_first');
    case 'connect':
      return draft.test?.passed ? null : t('view.wizard_steps.the_connection_test_has_to_pass');
    case 'select':
      return schedule.wrong === null ? null : t('view.wizard_steps.give_the_schedule_in_whole_minutes');
    case 'webhooks':
      if (!draft.payloadUrl.trim()) {
        return draft.webhooks === 'skipped' ? null : t('view.wizard_steps.give_the_payload_url_or_skip');
      }
      return webhookUrl(draft.payloadUrl) ? null : t('view.wizard_steps.give_the_payload_url_as_a');
    case 'review':
      return draft.test?.passed ? null : t('view.wizard_steps.these_values_have_not_passed_the');
    default:
      return null;
  }
}
