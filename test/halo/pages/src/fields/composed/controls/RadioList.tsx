import { useId } from 'react';
import { useLook } from '../../../looks/look';
import { Choice } from './Choice';
import type { SelectControlProps } from './SelectControl';

/** One of several as radio buttons in a line; the first stands for none where that may be. */
export function RadioList({ ids, value, options, onChange, clearable, disabled }: SelectControlProps) {
  const look = useLook();
  const group = useId();
  const all = clearable ? [{ value: null, label: look.value('Not set') }, ...options] : options;
  return (
    <div className="radio-line" role="radiogroup" aria-labelledby={ids.control['aria-labelledby']}>
      {all.map((option, index) => (
        <Choice key={option.value ?? ''} caption={option.label}>
          {(bound) => (
            <input
              {...bound}
              type="radio"
              name={group}
              value={index}
              checked={option.value === value}
              disabled={disabled}
              onChange={() => onChange(option.value)}
            />
          )}
        </Choice>
      ))}
    </div>
  );
}
