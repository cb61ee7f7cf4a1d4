import type { Rendering } from './rendering';

const rows: Readonly<Record<Rendering['rawNumbers'], readonly string[]>> = {
  none: [],
  billing: ['Billing Details Access Level'],
  some: ['Billing Details Access Level', 'Clients Access Level', 'Items Access Level'],
};

/**
 * The number that stands for a level in view mode, or null where the words do. "Billing Details Access Level 3" was met
 * for Read and Modify: the level's place among what the row offers, Not set being 0.
 */
export function rawNumber(
  rendering: Rendering,
  setting: { label: string; choices: readonly string[] },
  level: string,
): string | null {
  if (rendering.drawn !== 'axes' || !rows[rendering.rawNumbers].includes(setting.label)) return null;
  const at = setting.choices.indexOf(level);
  return at > 0 ? String(at) : null;
}
