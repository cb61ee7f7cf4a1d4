import type { TextFieldProps } from '../field-set';
import { NativeField } from './NativeField';

export function NativeText({ value, onChange, placeholder, ...frame }: TextFieldProps) {
  return (
    <NativeField {...frame}>
      <input
        type="text"
        value={value}
        placeholder={placeholder}
        onChange={(event) => onChange(event.target.value)}
      />
    </NativeField>
  );
}
