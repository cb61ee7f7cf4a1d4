import type { FieldKey } from '../observation';

/**
 * What a field may hold, which decides how plain text beside its label is understood:
 * level = an access level, flag = Yes or No, list = several names, guid and address by their shape,
 * tenant = one word or nothing, secret = only whether it is shown.
 */
export type FieldKind = 'text' | 'level' | 'flag' | 'list' | 'guid' | 'address' | 'tenant' | 'secret';

export interface FieldSpec {
  readonly key: FieldKey;
  readonly kind: FieldKind;
  /** The words Halo or its tenants label it with; compared after `normalise`. */
  readonly labels: readonly string[];
  /** Labels that also stand for other things; used only where none of `labels` is on the page. */
  readonly weak?: readonly string[];
  /** Labels that say the opposite ("Disabled" for active). */
  readonly inverse?: readonly string[];
  /** `input-field-for-<property>`: Halo's API property names, the same in every language. */
  readonly properties?: readonly string[];
}
