import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { failureOf } from '../core/failure-of';
import { connectionFailures } from '../core/failures/connection';
import { failed, ok, type Result } from '../core/result';
import { listWords } from '../core/words';
import { extensionApi } from '../messages/extension-api';

export interface HostAccess {
  /** The hosts the browser does not let the extension talk to yet; null until known. */
  readonly missing: ReadonlySignal<readonly string[] | null>;
  /**
   * Asks the admin for all that are needed. Call it directly in a click: the browser refuses it after any other await.
   * Fails when the admin says no, and with the browser's own words when it does not even ask (a policy, say).
   */
  ask(): Promise<Result<null>>;
  /** Resolves once the browser has been asked for the first time. */
  readonly looked: Promise<void>;
  stop(): void;
}

/** Match patterns know no port: a grant is for the host. */
const patternOf = (host: string): string => `https://${host}/*`;

/** May the extension work there? Of hosts by the dozen (`*.halopsa.com`) one is enough: it is the admin's own that they let it on. */
async function isAllowed(host: string): Promise<boolean> {
  const { permissions } = extensionApi();
  if (await permissions.contains({ origins: [patternOf(host)] })) return true;
  if (!host.startsWith('*.')) return false;
  const { origins = [] } = await permissions.getAll();
  return origins.some((each) => each.includes(host.slice(1)));
}

/** The host permissions a connection needs, as they are granted and withdrawn. */
export function hostAccess(hosts: ReadonlySignal<readonly string[]>): HostAccess {
  const missing = signal<readonly string[] | null>(null);
  const look = async (): Promise<void> => {
    const needed = hosts.peek();
    const answers = await Promise.all(needed.map(isAllowed));
    if (needed !== hosts.peek()) return;
    const next = needed.filter((_, at) => !answers[at]);
    // The same list again would have the whole screen drawn anew.
    if (missing.peek()?.join() !== next.join()) missing.value = next;
  };
  const again = () => void look();
  let looked = Promise.resolve();
  const off = effect(() => {
    if (hosts.value.length === 0) missing.value = null;
    else looked = look();
  });
  extensionApi().permissions.onAdded.addListener(again);
  extensionApi().permissions.onRemoved.addListener(again);
  return {
    missing,
    looked,
    ask: async () => {
      const asked = hosts.peek();
      const host = listWords(missing.peek() ?? asked);
      try {
        const granted = await extensionApi().permissions.request({ origins: asked.map(patternOf) });
        return granted
          ? ok(null)
          : failed(failureOf(connectionFailures, 'connection.host_refused', { host }));
      } catch (thrown) {
        const words = thrown instanceof Error ? thrown.message : String(thrown);
        return failed(failureOf(connectionFailures, 'connection.host_not_asked', { host, words }));
      }
    },
    stop() {
      off();
      extensionApi().permissions.onAdded.removeListener(again);
      extensionApi().permissions.onRemoved.removeListener(again);
    },
  };
}
