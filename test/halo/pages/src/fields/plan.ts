import type { Rendering } from '../../../renderings/rendering';
import { composedFields } from './composed/composed-fields';
import type { FieldSet } from './field-set';
import { haloFields } from './halo/halo-fields';
import { nativeFields } from './native/native-fields';
import { readFields } from './read/read-fields';

/** The fields of a form that is, or is not, being edited. */
export function fieldsFor({ drawn, mode }: Rendering, editing: boolean): FieldSet {
  if (drawn === 'axes') return composedFields;
  if (drawn === 'native') return nativeFields;
  return editing || mode === 'edit' ? haloFields : readFields;
}

/** Whether permission rows mount only as they scroll into view. */
export const mountsLazily = ({ lazy }: Rendering, editing: boolean): boolean =>
  lazy === 'always' || (lazy === 'editing' && editing);
