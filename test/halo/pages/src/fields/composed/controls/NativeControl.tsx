import { useLook } from '../../../looks/look';
import type { SelectControlProps } from './SelectControl';

/** The browser's own drop-down. */
export function NativeControl({ ids, value, options, onChange, disabled }: SelectControlProps) {
  const look = useLook();
  return (
    <select
      {...ids.control}
      value={value ?? ''}
      disabled={disabled}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    >
      <option value="">{look.value('Select...')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
