import { makeFailure } from '../core/make-failure';
import { resources } from '../resources/registry';
import { readRun } from '../store/runs';
import type { Checkpoint } from '../store/sync-run';
import { beginPass } from './begin-pass';
import { endChanges } from './end-changes';
import { endFull } from './end-full';
import { isOpen } from './end-types';
import { readPages } from './read-pages';
import type { TypeOutcome, TypeWork } from './type-work';

/** Reads one type from its checkpoint to its end. */
export async function syncType(start: Checkpoint, work: TypeWork): Promise<TypeOutcome> {
  if (await waitsForClients(start, work))
    return { is: 'put-off', ms: 0, failure: makeFailure('sync.clients_first') };
  const opened = await beginPass(start, work);
  if (!opened.begun) return opened.outcome;
  const pages = await readPages(opened.begun, work);
  if (pages.outcome) return pages.outcome;
  return opened.begun.pass?.mode === 'incremental' ? endChanges(pages.read, work) : endFull(pages.read, work);
}

/** With “active clients only” the clients decide what is kept of this type: where they are put off, so is it. */
async function waitsForClients({ type }: Checkpoint, { run, activeClients }: TypeWork): Promise<boolean> {
  const isOfClients = resources[type].parents.some((parent) => parent.type === 'clients');
  if (!run.activeOnly || activeClients || !isOfClients) return false;
  const clients = (await readRun(run.connectionId, run.id))?.types.clients;
  return clients !== undefined && isOpen(clients);
}
