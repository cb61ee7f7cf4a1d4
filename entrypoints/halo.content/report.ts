import type { PanelModel } from '../../lib/messages/panel-model';
import { send } from '../../lib/messages/send';
import type { Observation } from '../../lib/page/observation';
import { isAlive, isWithdrawn } from './extension';

const retryMs = 1_500;

export interface Reporter {
  report(seen: Observation | null): void;
  /** The next look is reported even if it shows the same. */
  forget(): void;
}

interface Listener {
  /** What the background makes of what was seen. */
  heard(model: PanelModel, seen: Observation): void;
  /** The background gives no answer. */
  silent(): void;
  /** No record is on the page. */
  nothing(): void;
  /** The extension is gone, or its right to be here. */
  stop(): void;
}

/** Tells the background what the page shows, whenever that changes, and the listener what the background makes of it. */
export function createReporter({ heard, silent, nothing, stop }: Listener): Reporter {
  let told: string | null = null;
  let serial = 0;
  const tell = async (seen: Observation, text: string, retries: number): Promise<void> => {
    serial += 1;
    const mine = serial;
    const answer = await send('page.observed', seen);
    if (isWithdrawn(answer)) return stop();
    // A newer look has been told meanwhile; its answer is the one to show.
    if (mine !== serial || text !== told) return;
    if (answer.ok) return heard(answer.value, seen);
    if (!isAlive()) return stop();
    if (retries > 0) {
      await new Promise((resolve) => setTimeout(resolve, retryMs));
      if (mine === serial && isAlive()) return tell(seen, text, retries - 1);
      return;
    }
    told = null;
    silent();
  };
  return {
    report(seen) {
      if (!seen) {
        told = null;
        nothing();
        return;
      }
      const text = JSON.stringify({ ...seen, at: 0 });
      if (text === told) return;
      told = text;
      void tell(seen, text, 2);
    },
    forget() {
      told = null;
    },
  };
}
