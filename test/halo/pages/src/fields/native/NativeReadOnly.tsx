import type { ReadOnlyFieldProps } from '../field-set';
import { NativeField } from './NativeField';

export function NativeReadOnly({ value, actions, ...frame }: ReadOnlyFieldProps) {
  return (
    <>
      <NativeField {...frame}>
        <input type="text" readOnly value={value} />
      </NativeField>
      {actions !== undefined && <div className="col-md-12 native-actions">{actions}</div>}
    </>
  );
}
