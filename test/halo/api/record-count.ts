import type { Switches } from '../faults/switches';

/** The record_count member of a list envelope, right or as wrong as the switch says. */
export function recordCount(kind: Switches['recordCount'], total: number, page: number): string[] {
  switch (kind) {
    case 'absent':
      return [];
    case 'string':
      return [`"record_count":"${total}"`];
    case 'zero':
      return ['"record_count":0'];
    case 'too-high':
      return [`"record_count":${total === 0 ? 0 : total + 7}`];
    case 'too-low':
      return [`"record_count":${Math.max(0, total - 7)}`];
    case 'growing':
      return [`"record_count":${total === 0 ? 0 : total + page - 1}`];
    case 'normal':
      return [`"record_count":${total}`];
  }
}
