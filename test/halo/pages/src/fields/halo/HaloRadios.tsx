import { useId } from 'react';
import type { RadioFieldProps } from '../field-set';
import { HaloField } from '../HaloField';

/** Native radios, one a line, the group's label above. */
export function HaloRadios({ value, options, onChange, ...frame }: RadioFieldProps) {
  const group = useId();
  return (
    <HaloField {...frame}>
      {options.map((option, index) => (
        <div className="radio-row" key={option.value}>
          <input
            type="radio"
            id={`${group}-${index}`}
            name={frame.property ?? group}
            value={index}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${group}-${index}`}>
            {option.beta && <span className="pill">BETA</span>}
            {option.label}
          </label>
        </div>
      ))}
    </HaloField>
  );
}
