import { readPage } from '../halo/read-page';
import { resources } from '../resources/registry';
import { changeCheckpoint } from '../store/change-run';
import type { FenceRefusal } from '../store/fenced';
import { freshPaging } from '../store/paging';
import type { Checkpoint, Cursor, Pass } from '../store/sync-run';
import { activeClientsKey } from './active-clients';
import { afterSetback } from './after-setback';
import { choosePass, farFuture } from './choose-pass';
import type { TypeOutcome, TypeWork } from './type-work';

type Begun = { readonly begun: Checkpoint } | { readonly begun: null; readonly outcome: TypeOutcome };

const lost = (because: FenceRefusal): Begun => ({ begun: null, outcome: { is: 'lost', because } });

/**
 * Decides how this run reads a type and writes it down, so that a run taken up again goes on as it began. Before changes alone are asked
 * for the first time, Halo must prove that it heeds the date: asked for the far future it may answer with no row.
 */
export async function beginPass(checkpoint: Checkpoint, work: TypeWork): Promise<Begun> {
  if (checkpoint.pass)
    return 'look' in checkpoint.paging ? { begun: checkpoint } : beginAnew(checkpoint, work);
  const { run, deps, fullEveryMs } = work;
  const activeClients = run.activeOnly ? clientsKey(work) : '';
  const situation = { run, activeClients, fullEveryMs, now: deps.now() };
  const pass = choosePass(checkpoint, situation);
  if (pass.mode === 'fullRefresh' || checkpoint.cursor.filter === 'works')
    return write(checkpoint, work, pass, {}, 0);
  const proof = await prove(checkpoint, work);
  if ('outcome' in proof) return { begun: null, outcome: proof.outcome };
  const chosen = proof.filter === 'works' ? pass : { ...pass, mode: 'fullRefresh' as const, since: null };
  return write(checkpoint, work, chosen, { filter: proof.filter }, 1);
}

/** An earlier version began this run and counted its pages otherwise: they are read from the first one again. */
async function beginAnew({ type }: Checkpoint, work: TypeWork): Promise<Begun> {
  const written = await changeCheckpoint({ ...work.fence, type }, (before) => ({
    ...before,
    nextPage: 1,
    paging: { ...freshPaging, look: { ...freshPaging.look, again: 1 } },
  }));
  return written.ok ? { begun: written.value } : lost(written.because);
}

/** Clients that could not be read completely filter nothing: that is like no earlier pass, and unlike the next. */
const clientsKey = ({ activeClients, run }: TypeWork): string =>
  activeClients ? activeClientsKey(activeClients) : `unknown:${run.id}`;

async function prove(
  { type }: Checkpoint,
  work: TypeWork,
): Promise<{ filter: Cursor['filter'] } | { outcome: TypeOutcome }> {
  const resource = resources[type];
  const { activeOnly } = work.run;
  const query = { [resource.changedSince ?? '']: farFuture };
  for (;;) {
    await work.deps.arm();
    const page = await readPage(work.client, resource, { page: 1, pageSize: 1, activeOnly, query });
    if (page.ok) return { filter: page.value.rows.length === 0 ? 'works' : 'ignored' };
    const { outcome } = await afterSetback(page.error, 1, { ...work.fence, type }, work);
    if (outcome) return { outcome };
  }
}

async function write(
  { type }: Checkpoint,
  work: TypeWork,
  pass: Pass,
  learnt: Partial<Cursor>,
  requests: number,
): Promise<Begun> {
  const written = await changeCheckpoint({ ...work.fence, type }, (before) => ({
    ...before,
    pass,
    cursor: { ...before.cursor, ...learnt },
    count: { ...before.count, mode: pass.mode, requests: before.count.requests + requests },
  }));
  return written.ok ? { begun: written.value } : lost(written.because);
}
