import { rightWords, seenAsWords } from '../core/right-words';
import { say } from '../core/say';
import { t, tell } from '../words/t';
import type { Drift } from './drift';

/** “Clients, Sites: readable before, refused now”. */
export const driftWords = (drift: Drift): string =>
  t('proof.drift.was_and_is', {
    label: rightWords(drift),
    before: seenAsWords(drift.before),
    after: seenAsWords(drift.after),
  });

/** “Blocked by the role”; of what is mended, what blocked it. */
export const blockedBy = ({ layer, mendedAt }: Drift): string =>
  tell(`proof.${mendedAt === null ? 'blocked_by' : 'was_blocked_by'}`, {
    layers: t(`proof.layers.${layer}`),
  });

/** What a notification says of the drifts one look found. */
export function driftNotice(
  host: string,
  drifts: readonly Drift[],
): { readonly title: string; readonly message: string } {
  const [first, ...more] = drifts;
  const fix = first?.failure ? ` ${say(first.failure).fix}` : '';
  const one = first
    ? t('checks.drift_words.text', { first: driftWords(first), first2: blockedBy(first) })
    : '';
  return {
    title: t('proof.drift.access_changed', { host }),
    message:
      more.length === 0
        ? `${one}${fix}`
        : drifts.map((drift) => `${driftWords(drift)} (${t(`proof.layers.${drift.layer}`)}).`).join('\n'),
  };
}
