import type { ReactNode } from 'react';
import { useBoot } from '../boot';
import { EditingContext } from '../looks/look';
import { FieldSetContext } from './field-set';
import { fieldsFor } from './plan';

/** Gives the form inside the fields of the rendering. */
export function FormContext({ editing, children }: { editing: boolean; children: ReactNode }) {
  const { rendering } = useBoot();
  return (
    <EditingContext value={editing}>
      <FieldSetContext value={fieldsFor(rendering, editing)}>{children}</FieldSetContext>
    </EditingContext>
  );
}
