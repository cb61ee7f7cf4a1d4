import type { TextFieldProps } from '../field-set';
import { NativeField } from './NativeField';

export function NativeMemo({ value, onChange, placeholder, ...frame }: TextFieldProps) {
  return (
    <NativeField {...frame}>
      <textarea
        value={value}
        placeholder={placeholder}
        rows={4}
        onChange={(event) => onChange(event.target.value)}
      />
    </NativeField>
  );
}
