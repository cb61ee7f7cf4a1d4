import type { Checkpoint } from '../store/sync-run';
import { beginPass } from './begin-pass';
import { endChanges } from './end-changes';
import { endFull } from './end-full';
import { readPages } from './read-pages';
import type { TypeOutcome, TypeWork } from './type-work';

/** Reads one type from its checkpoint to its end. */
export async function syncType(start: Checkpoint, work: TypeWork): Promise<TypeOutcome> {
  const opened = await beginPass(start, work);
  if (!opened.begun) return opened.outcome;
  const pages = await readPages(opened.begun, work);
  if (pages.outcome) return pages.outcome;
  return opened.begun.pass?.mode === 'incremental' ? endChanges(pages.read, work) : endFull(pages.read, work);
}
