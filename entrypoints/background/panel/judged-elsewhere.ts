import type { Verdict } from '../../../lib/checks/verdict';
import type { PanelModel } from '../../../lib/messages/panel-model';
import type { Observation } from '../../../lib/page/observation';
import { recognise } from '../../../lib/page/recognise';
import type { IntegrationProfile } from '../../../lib/profiles/profile';
import { t } from '../../../lib/words/t';

export interface Elsewhere {
  readonly recordName: string;
  /** The way there. */
  readonly instead: NonNullable<PanelModel['instead']>;
}

/**
 * The application the verdicts are about, where another one is open: what is right there must not be taken for what is in front
 * of the admin. Null where they are about this one, or about none.
 */
export function judgedElsewhere(
  verdicts: readonly Verdict[],
  seen: Observation,
  profile: IntegrationProfile,
): Elsewhere | null {
  if (seen.page !== 'application') return null;
  for (const { witness } of verdicts) {
    if (witness?.page !== seen.page || witness.path === null) continue;
    const place = recognise(new URL(witness.path, seen.instance));
    if (!place || place.recordId === seen.recordId) continue;
    const { page, recordId } = place;
    const recordName = witness.recordName ?? profile.names.application;
    const text = t('view.checklist.open_in_halo', { recordName });
    return {
      recordName,
      instead: { text, field: 'name', label: 'Application Name', jump: { page, recordId } },
    };
  }
  return null;
}
