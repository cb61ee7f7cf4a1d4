import { send } from '../../lib/messages/send';
import { loadedReader, type Reader } from '../../lib/page/reader';
import { type CreatePanel, type PanelWorld, panelKey } from '../halo-panel/panel';
import { isWithdrawn } from './extension';

const again = 1_500;

/** What is put beside this script where a configuration page is open. */
interface Tools {
  readonly reader: Reader;
  readonly createPanel: CreatePanel;
}

function loadedTools(): Tools | null {
  const reader = loadedReader();
  const createPanel = (globalThis as unknown as PanelWorld)[panelKey];
  return reader && createPanel ? { reader, createPanel } : null;
}

/**
 * Gives the page reader and the panel's maker, or asks for them and calls `ready` when they are there; `stop` if they are refused
 * because the host was withdrawn.
 */
export function createLoader(ready: () => void, stop: () => void): () => Tools | null {
  let asked = false;
  const ask = async () => {
    const answer = await send('page.reader', null);
    if (isWithdrawn(answer)) return stop();
    if (answer.ok && loadedTools()) return ready();
    // A worker just starting may not answer; the next look asks again.
    setTimeout(() => {
      asked = false;
      ready();
    }, again);
  };
  return () => {
    const tools = loadedTools();
    if (!tools && !asked) {
      asked = true;
      void ask();
    }
    return tools;
  };
}
