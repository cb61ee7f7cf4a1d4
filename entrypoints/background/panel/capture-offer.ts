import type { HeldCredentials } from '../../../lib/checks/evidence';
import { same } from '../../../lib/checks/normalise';
import type { Verdict } from '../../../lib/checks/verdict';
import type { PanelModel } from '../../../lib/messages/panel-model';
import type { Observation } from '../../../lib/page/observation';
import type { Draft } from '../../../lib/store/draft';
import { isForDraft } from '../draft/is-for-draft';
import { isPreparing } from '../draft/is-preparing';
import { holdersOf } from './holders-of';
import { type Tried, trialOf } from './trial';

interface Held {
  readonly credentials: HeldCredentials | null;
  readonly hasSecret: boolean;
  readonly tried: Tried | null;
}

/** What of the application in front is captured; null where nothing would take it: a finished wizard has its application. */
export async function captureOffer(
  seen: Observation,
  draft: Draft,
  { credentials, hasSecret, tried }: Held,
  verdicts: readonly Verdict[],
): Promise<PanelModel['capture']> {
  if (seen.page !== 'application') return null;
  const { instance, fields } = seen;
  const reading = fields['client-id'];
  const shown = reading?.state === 'read' && typeof reading.value === 'string' ? reading.value : '';
  const isFinished = draft.connectionId !== null && !isPreparing(draft, instance);
  const application = { instance, clientId: shown || null };
  const held = (await holdersOf(application)).length > 0;
  if (isFinished && !held) return null;
  const clientId = shown !== '' && same(credentials?.clientId ?? '', shown);
  const older = verdicts.some(({ failure }) => failure?.code === 'check.secret_older');
  const trial = clientId && tried ? await trialOf(tried, verdicts) : null;
  return { clientId, secret: hasSecret, held: held && !isForDraft(draft, application), older, trial };
}
