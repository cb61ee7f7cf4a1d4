import { countWords } from '../../lib/core/words';
import type { TypeProbe } from '../../lib/halo/test-report';
import type { Resource } from '../../lib/resources/resource';
import { t } from '../../lib/words/t';

/**
 * How many records of a type a sync will bring, as far as Halo tells beforehand. With “Active clients only” Halo counts
 * the active clients, but not what belongs to them: of those types it is at most what there is.
 */
export function expectedCount(resource: Resource, probe: TypeProbe, activeOnly: boolean): string {
  if (probe.total === null) return t('wizard.expected_count.unknown');
  const total = countWords(probe.total);
  if (!activeOnly) return total;
  if (typeof probe.activeTotal === 'number') return countWords(Math.min(probe.activeTotal, probe.total));
  const narrowed = resource.type === 'clients' || resource.parents.some(({ type }) => type === 'clients');
  return narrowed ? t('wizard.expected_count.up_to', { total }) : total;
}
