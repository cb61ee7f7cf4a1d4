import { useId } from 'react';
import { useLook } from '../../looks/look';

/** How one field's name and control refer to each other, as attributes. */
export interface FieldIds {
  /** Of the element that carries the name. */
  label: { id?: string };
  /** What a label's `for` names. */
  target: string;
  control: { id?: string; name?: string; 'aria-labelledby'?: string };
}

export function useFieldIds(property: string | undefined): FieldIds {
  const own = useId();
  const { rendering } = useLook();
  const known = rendering.propertyIds && property !== undefined;
  const target = known ? `input-field-for-${property}` : `${own}field`;
  const aria = rendering.label === 'aria';
  return {
    label: aria ? { id: `${own}name` } : {},
    target,
    control: {
      ...(known || rendering.label === 'for' ? { id: target } : {}),
      ...(known ? { name: property } : {}),
      ...(aria ? { 'aria-labelledby': `${own}name` } : {}),
    },
  };
}
