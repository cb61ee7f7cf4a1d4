import type { TextFieldProps } from '../field-set';
import { fieldId, HaloField } from '../HaloField';

export function HaloText({ value, onChange, placeholder, ...frame }: TextFieldProps) {
  return (
    <HaloField {...frame}>
      <input
        type="text"
        id={fieldId(frame.property)}
        name={frame.property}
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </HaloField>
  );
}
