import type { Capability } from '../profiles/profile';

/** What an access level lets its holder do. */
export interface Level {
  readonly capabilities: ReadonlySet<Capability>;
  /** Those of the capabilities that reach the agent's own records only. */
  readonly ownOnly: ReadonlySet<Capability>;
  readonly scope: 'all' | 'own' | 'mixed';
}

const words: Readonly<Record<string, Capability>> = {
  read: 'read',
  create: 'create',
  modify: 'modify',
  delete: 'delete',
  remove: 'delete',
};

const nothingGranted = /^(?:|no|no access|not set)$/;
const namesOnly = /^(?:view )?(?:\(names only\)|names only)$/;

interface Part {
  readonly capabilities: readonly Capability[];
  readonly reach: 'all' | 'own' | null;
  readonly only: boolean;
}

const parsePart = (text: string): Part | null => {
  const found = /^(.*?)(?:\s*\((all|own)\)|\s+(all|own))?$/.exec(text);
  const tokens = (found?.[1] ?? '').split(/\s+|\band\b/).filter((token) => token !== '');
  const only = tokens.at(-1) === 'only';
  const capabilities: Capability[] = [];
  for (const token of only ? tokens.slice(0, -1) : tokens) {
    const capability = Object.hasOwn(words, token) ? words[token] : undefined;
    if (!capability) return null;
    capabilities.push(capability);
  }
  if (capabilities.length === 0 || (only && capabilities.join() !== 'read')) return null;
  const reach = found?.[2] ?? found?.[3];
  return { capabilities, only, reach: reach === 'all' || reach === 'own' ? reach : null };
};

/** A reach at the end of a list ("Read, Create and Modify (own)") is the whole list's; otherwise each part needs its own. */
const withReach = (parts: readonly Part[]): readonly Part[] | null => {
  const last = parts.at(-1);
  if (!last) return null;
  const before = parts.slice(0, -1);
  if (before.every((part) => part.reach === null)) {
    if (before.some((part) => part.only) || (before.length > 0 && last.only)) return null;
    return parts.map((part) => ({ ...part, reach: last.reach ?? 'all' }));
  }
  return parts.every((part) => part.reach !== null) ? parts : null;
};

const level = (all: readonly Capability[], own: readonly Capability[]): Level => {
  const ownOnly = new Set(own.filter((capability) => !all.includes(capability)));
  const capabilities = new Set<Capability>([...all, ...own]);
  if (capabilities.has('read')) capabilities.add('names');
  return {
    capabilities,
    ownOnly,
    scope: ownOnly.size === 0 ? 'all' : all.length === 0 ? 'own' : 'mixed',
  };
};

/**
 * An access level from its words, as every tenant and version writes them ("Read, Create and Modify", "View (Names Only)",
 * "Read only (All), Modify Own"). No Access, No, Not set and null grant nothing. Words not known ("3", "Agents I manage")
 * give null: nothing is guessed. Source of the words: HaloPSA's role screens and guides 883 and 1409.
 */
export const parseLevel = (text: string | null): Level | null => {
  const plain = (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[&+/]/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim();
  if (nothingGranted.test(plain)) return level([], []);
  if (namesOnly.test(plain)) return level(['names'], []);
  const parts: Part[] = [];
  for (const text of plain.split(',')) {
    const part = parsePart(text.trim());
    if (!part) return null;
    parts.push(part);
  }
  const reached = withReach(parts);
  if (!reached) return null;
  const of = (reach: 'all' | 'own') =>
    reached.filter((part) => part.reach === reach).flatMap((part) => part.capabilities);
  return level(of('all'), of('own'));
};
