import { fieldPlace } from '../../../lib/checks/field-place';
import { same } from '../../../lib/checks/normalise';
import { tabOf } from '../../../lib/checks/place';
import type { Verdict } from '../../../lib/checks/verdict';
import type { PanelRow } from '../../../lib/messages/panel-model';
import type { Observation } from '../../../lib/page/observation';

/** Doubts that pointing can settle; a field not loaded, hidden or not saved needs something else. */
const pointable = new Set([
  'check.two_candidates',
  'check.unknown_control',
  'check.state_not_shown',
  'check.reader_threw',
  'check.not_seen',
  'check.not_shown',
]);

/** Where the field of a row is, and whether the admin may say so. */
export function whereabouts(
  verdict: Verdict,
  seen: Observation,
): Pick<PanelRow, 'jump' | 'pointable' | 'pointed' | 'tab'> {
  const { field, failure, outcome } = verdict;
  const jump = fieldPlace(verdict);
  const isHere = jump?.page === seen.page && jump.recordId === seen.recordId;
  const reading = isHere && field !== null ? seen.fields[field] : undefined;
  const tab = isHere && failure?.code === 'check.not_seen' ? unopened(tabOf(seen.page, field), seen) : null;
  return {
    jump: jump && { page: jump.page, recordId: jump.recordId },
    pointable:
      isHere && tab === null && outcome === 'cantTell' && failure !== null && pointable.has(failure.code),
    pointed: reading?.state === 'read' && reading.by === 'pointed',
    tab,
  };
}

/** This tab as Halo's page names it, where it is there and another one is open. */
function unopened(tab: string | null, seen: Observation): string | null {
  if (tab === null || seen.tab === null || same(seen.tab, tab)) return null;
  return seen.tabs?.find((each) => same(each, tab)) ?? null;
}
