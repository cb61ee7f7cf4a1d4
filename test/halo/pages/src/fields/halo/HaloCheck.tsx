import { useId } from 'react';
import { Asterisk } from '../Asterisk';
import type { CheckFieldProps } from '../field-set';
import { fieldId } from '../HaloField';

/** A native box with its caption to the right. */
export function HaloCheck({
  property,
  label,
  required,
  checked,
  onChange,
  description,
  disabled,
  half,
}: CheckFieldProps & { disabled?: boolean }) {
  const ownId = useId();
  const id = fieldId(property) ?? ownId;
  return (
    <div className={half ? 'col-md-6 inline nopad' : 'col-md-12 inline nopad'}>
      <div className="checkbox-row">
        <input
          type="checkbox"
          id={id}
          name={property}
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
        />
        <label htmlFor={id}>
          {label}
          {required && <Asterisk />}
        </label>
      </div>
      {description !== undefined && <div className="field-help">{description}</div>}
    </div>
  );
}
