import type { FieldKey, PageKind } from '../page/observation';
import type { Verdict } from './verdict';

/** A field of one record in Halo. `recordId` null: no such record is known yet, so their list. */
export interface FieldPlace {
  readonly page: PageKind;
  readonly recordId: string | null;
  readonly field: FieldKey;
  readonly label: string;
}

/** Where what a verdict is about is set; null where that is no field of a page. */
export const fieldPlace = ({ field, label, page, witness }: Verdict): FieldPlace | null =>
  field === null ? null : { page, recordId: witness?.recordId ?? null, field, label };
