import type { ProofCell, ProofLayer, ProofRow } from '../../lib/checks/proof-row';
import { counted, listWords, timeWords } from '../../lib/core/words';
import { t } from '../../lib/words/t';

/** The columns, in the order rights are granted; the API last. */
export const layers: readonly ProofLayer[] = ['role', 'agent', 'application', 'api'];

export const layerTitles: Readonly<Record<ProofLayer, string>> = {
  role: t('proof.proof_words.role'),
  agent: t('proof.proof_words.agent'),
  application: t('proof.proof_words.application'),
  api: 'API',
};

/** The record nearly every cell of a column was seen on, told once in its head; null for the API. */
export function columnRecord(rows: readonly ProofRow[], layer: ProofLayer): string | null {
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const { record } = cells[layer];
    if (record !== null) counts.set(record, (counts.get(record) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

/** When a cell's fact was seen, and on which record where that is not the column's. */
export function cellNote({ record, seen, at }: ProofCell, column: string | null, now: number): string | null {
  if (at === null || seen === null) return null;
  const where = record === null || record === column ? '' : `${t('checks.quoted', { name: record })}, `;
  return `${where}${timeWords(at, now)}`;
}

const order: readonly ProofRow['outcome'][] = ['failed', 'cantTell', 'warned', 'passed', 'inapplicable'];

/** What is to be mended first, else in the profile's order. */
export const mendFirst = (rows: readonly ProofRow[]): ProofRow[] =>
  [...rows].sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));

/** “Blocked by the role and the application.” */
export function blockWords({ blocks, disagree }: ProofRow): string | null {
  if (disagree) return t('proof.proof_words.the_page_and_the_api_disagree');
  if (blocks.length === 0) return null;
  return t('proof.blocked_by', { layers: listWords(blocks.map((layer) => t(`proof.layers.${layer}`))) });
}

/** How many rows stand at each outcome: “18 proven, 2 to mend”. */
export function tallyWords(rows: readonly ProofRow[]): string {
  const count = (outcome: ProofRow['outcome']) => rows.filter((row) => row.outcome === outcome).length;
  const parts = [
    counted('proof.proof_words.proven', count('passed')),
    ...(count('failed') ? [counted('proof.proof_words.to_mend', count('failed'))] : []),
    ...(count('warned') ? [counted('proof.proof_words.worth_a_look', count('warned'))] : []),
    ...(count('cantTell') ? [counted('proof.proof_words.not_proven_yet', count('cantTell'))] : []),
  ];
  return parts.join(', ');
}
