import type { Failure } from '../core/failure';

/**
 * What a failed request means for its run:
 * throttled – Halo asks to wait; not a failure. host – nothing can be read now; the run pauses.
 * page – this one answer cannot be used; the page is tried again, then left out, and the others go on.
 * type – this type cannot be read at all; the others go on.
 * stop – nothing can be read until the admin mends it (token, secret, address).
 */
export type Consequence = 'throttled' | 'host' | 'page' | 'type' | 'stop';

const ofOneType: readonly Failure['code'][] = [
  'api.forbidden',
  'api.scope_blocks',
  'api.role_blocks',
  'api.not_found',
  'api.bad_request',
];

/** So often is a page asked for whose answer fails in this way. A body that cannot be read mostly stays so; one too large does. */
const triesOfOnePage: Partial<Readonly<Record<Failure['code'], number>>> = {
  'api.server_fault': 5,
  'api.timeout': 5,
  'api.not_json': 3,
  'api.unknown_shape': 3,
  'api.too_large': 1,
};

/** Halo’s request limit, refused by Halo or not even tried: to wait is all there is to do. */
export const isOfLimit = ({ code }: Failure): boolean =>
  code.endsWith('.rate_limited') || code === 'sync.budget_spent';

/** How often a page may fail with this before it is left out; 0 where the failure is not the page’s. */
export const triesOf = ({ code }: Failure): number => triesOfOnePage[code] ?? 0;

export function consequence(failure: Failure): Consequence {
  if (isOfLimit(failure)) return 'throttled';
  if (ofOneType.includes(failure.code)) return 'type';
  if (triesOf(failure) > 0) return 'page';
  return failure.kind === 'transient' ? 'host' : 'stop';
}
