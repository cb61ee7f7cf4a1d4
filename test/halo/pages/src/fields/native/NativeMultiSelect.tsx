import type { MultiSelectFieldProps } from '../field-set';
import { NativeField } from './NativeField';

export function NativeMultiSelect({ values, options, onChange, ...frame }: MultiSelectFieldProps) {
  return (
    <NativeField {...frame}>
      <select
        multiple
        value={values}
        size={Math.min(6, Math.max(3, options.length))}
        onChange={(event) => onChange([...event.target.selectedOptions].map((option) => option.value))}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </NativeField>
  );
}
