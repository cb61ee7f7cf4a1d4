import type { ReactNode } from 'react';
import { Asterisk } from './Asterisk';
import type { FieldFrame } from './field-set';

interface Props extends FieldFrame {
  children: ReactNode;
}

export const fieldId = (property: string | undefined) =>
  property === undefined ? undefined : `input-field-for-${property}`;

/** Halo's column, label, help and value, in view and in edit mode alike. */
export function HaloField({ property, label, required, help, half, children }: Props) {
  return (
    <div className={half ? 'col-md-6 inline nopad' : 'col-md-12 inline nopad'}>
      {/* The label of a permission row has no `for`; no property is known for those rows. */}
      <label htmlFor={fieldId(property)}>
        {label}
        {required && <Asterisk />}
      </label>
      {help?.map((line) => (
        <div className="field-help" key={line}>
          {line}
        </div>
      ))}
      {children}
    </div>
  );
}
