import { awkwardNames, names } from './names';
import { Draw } from './random';
import type { RecordType } from './record-type';

/** Which of the generator's sequences a type draws its names from. */
const stream: Record<RecordType, number> = {
  clients: 1,
  sites: 2,
  contacts: 3,
  products: 4,
  assets: 5,
  opportunities: 6,
  contracts: 7,
  invoices: 8,
};

const awkward = (position: number, every: number): string | null =>
  position % every === 3 ? (awkwardNames[Math.floor(position / every) % awkwardNames.length] ?? null) : null;

const makers: Partial<Record<RecordType, (draw: Draw, position: number) => string>> = {
  clients: (draw, position) =>
    position === 0
      ? 'Unknown'
      : (awkward(position, 17) ??
        `${draw.one(names.companyFirst)} ${draw.one(names.companyMiddle)} ${draw.one(names.companyLast)}`),
  sites: (draw, position) => awkward(position, 41) ?? `${draw.one(names.towns)} ${draw.one(names.siteKinds)}`,
  contacts: (draw, position) => awkward(position, 43) ?? `${draw.one(names.first)} ${draw.one(names.last)}`,
  products: (draw, position) =>
    awkward(position, 47) ?? `${draw.one(names.products)}${position > 15 ? ` (${position})` : ''}`,
};

/** The name of the record at a position of a type; unnamed types answer ''. */
export function nameOf(seed: number, type: RecordType, position: number): string {
  return makers[type]?.(new Draw(seed, 100 + stream[type], position), position) ?? '';
}

/** The draws for the rest of that record. */
export const drawFor = (seed: number, type: RecordType, position: number): Draw =>
  new Draw(seed, stream[type], position);
