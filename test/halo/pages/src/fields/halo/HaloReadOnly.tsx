import type { ReadOnlyFieldProps } from '../field-set';
import { HaloField } from '../HaloField';

/** A value that cannot be edited: text, in view and in edit mode. */
export function HaloReadOnly({ value, actions, ...frame }: ReadOnlyFieldProps) {
  return (
    <HaloField {...frame}>
      <div className="noedit-row">
        <div className="noedit-value">{value === '' ? 'Not set' : value}</div>
        {actions}
      </div>
    </HaloField>
  );
}
