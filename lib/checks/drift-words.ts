import { say } from '../core/say';
import type { Drift } from './drift';
import type { ProofLayer } from './proof-row';

const layerWords: Readonly<Record<ProofLayer, string>> = {
  role: 'the role',
  agent: 'the agent',
  application: 'the application',
  api: 'the API',
};

/** “Clients, Sites: readable before, refused now”. */
export const driftWords = ({ label, before, after }: Drift): string =>
  `${label}: ${before} before, ${after} now`;

/** “Blocked by the role”; of what is mended, what blocked it. */
export const blockedBy = ({ layer, mendedAt }: Drift): string =>
  `${mendedAt === null ? 'Blocked' : 'Was blocked'} by ${layerWords[layer]}`;

/** What a notification says of the drifts one look found. */
export function driftNotice(
  host: string,
  drifts: readonly Drift[],
): { readonly title: string; readonly message: string } {
  const [first, ...more] = drifts;
  const fix = first?.failure ? ` ${say(first.failure).fix}` : '';
  const one = first ? `${driftWords(first)}. ${blockedBy(first)}.` : '';
  return {
    title: `Access changed at ${host}`,
    message:
      more.length === 0
        ? `${one}${fix}`
        : drifts.map((drift) => `${driftWords(drift)} (${layerWords[drift.layer]}).`).join('\n'),
  };
}
