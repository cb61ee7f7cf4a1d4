import { useId } from 'react';
import type { RadioFieldProps } from '../field-set';

export function NativeRadios({ label, required, help, value, options, onChange, half }: RadioFieldProps) {
  const group = useId();
  return (
    <fieldset className={half ? 'native-radios col-md-6' : 'native-radios col-md-12'}>
      <legend>
        {label}
        {required && <span className="asterisk"> *</span>}
      </legend>
      {help?.map((line) => (
        <small key={line}>{line}</small>
      ))}
      {options.map((option) => (
        <label className="native-check" key={option.value}>
          <input
            type="radio"
            name={group}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.beta && <span className="pill">BETA</span>}
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
