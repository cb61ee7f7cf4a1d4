import type { FieldFrame } from '../field-set';
import { HaloField } from '../HaloField';

/** A label with its value as text; an empty value reads "Not set". */
export function ReadValue({ text, ...frame }: FieldFrame & { text: string }) {
  const shown = text === '' ? 'Not set' : text;
  return (
    <HaloField {...frame}>
      <div className="read-value" title={shown}>
        {shown}
      </div>
    </HaloField>
  );
}
