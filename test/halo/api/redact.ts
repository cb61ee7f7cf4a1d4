import type { HaloRow } from '../data/record-type';
import type { Rights } from '../model/rights';
import type { Collection } from './collection';

const namesOnly = [
  'id',
  'name',
  'use',
  'inactive',
  'client_id',
  'client_name',
  'site_id',
  'site_id_int',
  'site_name',
];
const costs = ['costprice', 'recurringcost', 'markupperc'];

/** A row as this agent may see it: names only, or without costs. Agents that are not administrators get less (HaloPlus). */
export function redact(row: HaloRow, { area }: Collection, rights: Rights): HaloRow {
  const access = rights.access(area);
  if (access === 'names') return keep(row, (name) => namesOnly.includes(name));
  if (area === 'Items' && !rights.administrator && rights.settings['Can View Item Costs'] === 'No') {
    return keep(row, (name) => !costs.includes(name));
  }
  return row;
}

const keep = (row: HaloRow, wanted: (name: string) => boolean): HaloRow =>
  Object.fromEntries(Object.entries(row).filter(([name]) => wanted(name)));
