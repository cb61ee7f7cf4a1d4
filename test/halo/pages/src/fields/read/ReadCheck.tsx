import type { CheckFieldProps } from '../field-set';
import { HaloCheck } from '../halo/HaloCheck';
import { ReadValue } from './ReadValue';

/** Yes/No as text, or a box that cannot be ticked where Halo keeps boxes (permissions of an application). */
export function ReadCheck({ checked, onChange, description, boxInView, ...frame }: CheckFieldProps) {
  if (!boxInView) return <ReadValue {...frame} text={checked ? 'Yes' : 'No'} />;
  return <HaloCheck {...frame} checked={checked} onChange={onChange} description={description} disabled />;
}
