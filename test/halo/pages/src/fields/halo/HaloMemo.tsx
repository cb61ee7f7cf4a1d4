import type { TextFieldProps } from '../field-set';
import { fieldId, HaloField } from '../HaloField';

export function HaloMemo({ value, onChange, placeholder, ...frame }: TextFieldProps) {
  return (
    <HaloField {...frame}>
      <textarea
        id={fieldId(frame.property)}
        name={frame.property}
        value={value}
        placeholder={placeholder}
        rows={4}
        onChange={(event) => onChange(event.target.value)}
      />
    </HaloField>
  );
}
