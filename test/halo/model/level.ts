/** What an access level allows, lowest to highest. Halo combines roles to the highest level per area (Halo guide 883). */
export type Access = 'none' | 'names' | 'read' | 'create' | 'modify' | 'remove';

const order: readonly Access[] = ['none', 'names', 'read', 'create', 'modify', 'remove'];

/** The access a level text grants. Text that is empty or unknown grants nothing. */
export function accessOf(text: string | undefined): Access {
  const words = (text ?? '').toLowerCase();
  if (/remove|delete/.test(words)) return 'remove';
  if (words.includes('names only')) return 'names';
  if (words.includes('modify')) return 'modify';
  if (words.includes('create')) return 'create';
  if (words.includes('read')) return 'read';
  return 'none';
}

/** Which of two level texts grants more; the first wins a tie. */
export function higherLevel(first: string, second: string): string {
  const rank = (text: string) => order.indexOf(accessOf(text)) + (/^yes$/i.test(text) ? order.length : 0);
  return rank(second) > rank(first) ? second : first;
}

/** Does `access` reach at least `needed`? */
export const reaches = (access: Access, needed: Access): boolean =>
  order.indexOf(access) >= order.indexOf(needed);
