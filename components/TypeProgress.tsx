import type { TypeRow } from '../lib/view/runs-types';
import { Progress } from './Progress';

/** How far one record type has come: of what the run under way reads, else of what Halo has. One for every screen. */
export const TypeProgress = ({ row }: { readonly row: TypeRow }) => {
  const { label, reading, stored, total, expected } = row;
  return reading ? (
    <Progress label={label} value={reading.of === null ? null : reading.fetched} max={reading.of ?? 0} />
  ) : (
    <Progress label={label} value={stored} max={total ?? expected ?? Math.max(stored, 1)} />
  );
};
