import type { Dataset } from './dataset';

/**
 * Moves the awkward names that would open an alphabetical list (markup, formulas, spaces, emoji) further down, behind an
 * ordinary word: a person who looks at the demo first meets an ordinary client. The other awkward names stay as they are.
 */
export function ordinaryFirst(data: Dataset): void {
  for (const type of ['clients', 'sites', 'contacts', 'products'] as const) {
    for (let position = 0; position < data.positions(type); position += 1) {
      const row = data.rowAt(type, position);
      if (typeof row?.name !== 'string' || /^\p{L}/u.test(row.name)) continue;
      data.change(type, Number(row.id), { name: `Quayside ${row.name.trim()}` });
    }
  }
}
