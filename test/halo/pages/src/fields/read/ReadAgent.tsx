import { AgentLabel } from '../AgentLabel';
import type { SelectFieldProps } from '../field-set';
import { HaloField } from '../HaloField';

export function ReadAgent({
  value,
  options,
  onChange: _,
  clearable: __,
  twin: ___,
  ...frame
}: SelectFieldProps) {
  const name = options.find((option) => option.value === value)?.label;
  return (
    <HaloField {...frame}>
      <div className="read-value" title={name ?? 'Not set'}>
        {name === undefined ? 'Not set' : <AgentLabel name={name} />}
      </div>
    </HaloField>
  );
}
