import type { Failure } from '../core/failure';

/**
 * What a failed request means for its run:
 * throttled – Halo asks to wait; not a failure. host – nothing can be read now; the run pauses.
 * put-off – this type cannot be read now; the others go on. type – this type cannot be read at all; the others go on.
 * stop – nothing can be read until the admin mends it (token, secret, address).
 */
export type Consequence = 'throttled' | 'host' | 'put-off' | 'type' | 'stop';

const ofOneType: readonly Failure['code'][] = [
  'api.forbidden',
  'api.scope_blocks',
  'api.role_blocks',
  'api.not_found',
  'api.bad_request',
  'api.too_large',
  'api.unknown_shape',
];
const ofOneAnswer: readonly Failure['code'][] = ['api.server_fault', 'api.not_json', 'api.timeout'];

/** Halo’s request limit, refused by Halo or not even tried: to wait is all there is to do. */
export const isOfLimit = ({ code }: Failure): boolean =>
  code.endsWith('.rate_limited') || code === 'sync.budget_spent';

export function consequence(failure: Failure): Consequence {
  if (isOfLimit(failure)) return 'throttled';
  if (ofOneType.includes(failure.code)) return 'type';
  if (ofOneAnswer.includes(failure.code)) return 'put-off';
  return failure.kind === 'transient' ? 'host' : 'stop';
}
