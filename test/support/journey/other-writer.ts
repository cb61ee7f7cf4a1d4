import { claimRun } from '../../../lib/store/claim-run';
import { commitPages } from '../../../lib/store/commit-pages';
import { noChunks } from '../../../lib/store/recent-chunks';

/** Another writer of a connection's records, bundled into one of the extension's pages: a worker that was thought dead. */
export interface OtherWriter {
  /** Takes the run over; answers its epoch. */
  claim(connectionId: string): Promise<number>;
  /** Writes an asset on behalf of the run it took over; answers why it was refused, null if it was not. */
  write(id: string): Promise<string | null>;
}

let held: { connectionId: string; runId: string; epoch: number } | null = null;

const writer: OtherWriter = {
  async claim(connectionId) {
    const claimed = await claimRun(connectionId, Date.now());
    if (!claimed) throw new Error('There is no run under way.');
    held = { connectionId, runId: claimed.run.id, epoch: claimed.epoch };
    return claimed.epoch;
  },
  async write(id) {
    if (!held) throw new Error('Nothing was claimed.');
    const page = {
      rows: [{ id, row: { id: Number(id) }, leftOut: false }],
      isNext: () => true,
      step: <T>(checkpoint: T) => checkpoint,
    };
    const written = await commitPages({ ...held, recent: noChunks(), type: 'assets' }, [page]);
    return written.ok ? null : written.because;
  },
};

Object.assign(globalThis, { otherWriter: writer });
