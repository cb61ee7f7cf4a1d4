import { resourceTypes } from '../../lib/core/resource-type';
import type { RunningHalo } from '../halo/start';
import type { Dice } from './dice';

/** People at work in Halo: records change, go and come, and clients turn inactive and active. Answers how many did. */
export function edit(halo: RunningHalo, dice: Dice, times: number, touched: Set<string>): number {
  const { data } = halo.instance();
  for (let each = 0; each < times; each += 1) {
    const type = dice.pick(resourceTypes);
    const row = data.rowAt(type, dice.below(data.positions(type)));
    if (!row) continue;
    const id = Number(row.id);
    touched.add(`${type}/${id}`);
    if (dice.chance(0.15)) data.remove(type, id);
    else if (dice.chance(0.2)) {
      const fresh = 5_000_000 + data.positions(type);
      touched.add(`${type}/${fresh}`);
      data.add(type, { ...row, id: fresh });
    } else if (dice.chance(0.02)) data.change(type, id, { notes: 'x'.repeat(300_000) });
    else if (type === 'clients' && dice.chance(0.1))
      data.change(type, id, { inactive: row.inactive !== true });
    else data.change(type, id, { notes: `edited ${dice.below(1_000)}` });
  }
  return times;
}

/** A row goes and another of the same type comes, in one moment, so that the total tells nothing of it. */
export function swap(halo: RunningHalo, dice: Dice, touched: Set<string>): number {
  const { data } = halo.instance();
  const type = dice.pick(resourceTypes);
  const row = data.rowAt(type, dice.below(data.positions(type)));
  if (!row) return 0;
  const fresh = 5_000_000 + data.positions(type);
  for (const id of [Number(row.id), fresh]) touched.add(`${type}/${id}`);
  data.remove(type, Number(row.id));
  data.add(type, { ...row, id: fresh });
  return 2;
}
