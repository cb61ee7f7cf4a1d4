import type { HaloRow, RecordType } from '../data/record-type';

/** Members Halo writes with a decimal point although they are ids (djpsa converts them). */
const decimals: Partial<Record<RecordType, readonly string[]>> = {
  sites: ['client_id'],
  contacts: ['site_id'],
};

/** One row as JSON: members without a value left out, decimals where Halo has decimals (12.0). */
export function writeRow(type: RecordType, row: HaloRow): string {
  const withPoint = decimals[type] ?? [];
  const members = Object.entries(row)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => {
      const plain = JSON.stringify(value);
      return `${JSON.stringify(name)}:${withPoint.includes(name) && Number.isInteger(value) ? `${plain}.0` : plain}`;
    });
  return `{${members.join(',')}}`;
}
