import { browser } from 'wxt/browser';
import { parseAddress } from '../../../lib/halo/parse-address';
import { readConnections } from '../../../lib/store/connections';
import { readDraft } from '../../../lib/store/drafts';
import { hostedHalo } from './hosts';

/**
 * The single hosts beside hosted Halo that the extension works on: those granted by name, and those of the connections and the
 * wizard that a wider grant covers, which are never asked for.
 */
export async function ownPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const known = (await knownPatterns()).filter((pattern) => isSingle(pattern) && !isHosted(pattern));
  const covered = await Promise.all(
    known.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
  );
  return [...new Set([...origins.filter(isSingle), ...known.filter((_, at) => covered[at])])];
}

/** Match patterns know no port: a grant is for the host. */
async function knownPatterns(): Promise<string[]> {
  const [draft, connections] = await Promise.all([readDraft(), readConnections()]);
  const given = parseAddress(draft.fields.baseUrl.text);
  const bases = [
    ...(given.ok ? [given.value.base] : []),
    ...connections.map(({ addresses }) => addresses.base),
  ];
  return bases.map((base) => {
    const { protocol, hostname } = new URL(base);
    return `${protocol}//${hostname}/*`;
  });
}

const isSingle = (pattern: string): boolean => /^https:\/\/[^*/]+\/\*$/.test(pattern);

const isHosted = (pattern: string): boolean => pattern.endsWith(hostedHalo.slice('https://*'.length));
