import { discover } from '../../lib/halo/discover';
import { readDiscovery, saveDiscovery } from '../../lib/store/discoveries';
import { userPacer } from './sync/user-pacer';

/** What an instance says of itself changes with an update of Halo at most. */
const freshFor = 10 * 60_000;
/** Shorter than a person waits: the panel is held up by it the first time. */
const timeoutMs = 5_000;

/**
 * Asks the instance for its own authinfo unless that is known, as the second witness beside its HaloPSA API page. An
 * instance that does not answer leaves the matter open: the checks then say that nothing confirmed the page.
 */
export async function ensureDiscovery(base: string): Promise<void> {
  const known = await readDiscovery(base);
  if (known && Math.abs(Date.now() - known.at) < freshFor) return;
  const found = await discover(base, { timeoutMs, pacer: userPacer(base) });
  if (found.ok) await saveDiscovery(found.value);
}
