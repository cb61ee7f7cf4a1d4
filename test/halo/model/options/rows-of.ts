import { type LevelSet, levels } from './levels';
import type { SettingOption } from './settings';

/** Rows of one section that share a set of choices. */
export function rowsOf(section: string, set: LevelSet, labels: readonly string[]): SettingOption[] {
  return labels.map((label) => ({ section, label, choices: levels[set] }));
}
