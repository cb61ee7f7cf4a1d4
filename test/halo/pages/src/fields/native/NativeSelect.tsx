import type { SelectFieldProps } from '../field-set';
import { NativeField } from './NativeField';

export function NativeSelect({
  value,
  options,
  onChange,
  clearable: _,
  twin: __,
  ...frame
}: SelectFieldProps) {
  return (
    <NativeField {...frame}>
      <select
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">Select...</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </NativeField>
  );
}
