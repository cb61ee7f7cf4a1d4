import Select from 'react-select';
import { AgentLabel } from '../AgentLabel';
import type { SelectFieldProps } from '../field-set';
import { fieldId, HaloField } from '../HaloField';
import { useMenuEscape } from './use-menu-escape';

/** A react-select; its hidden twin input holds the id, not the text. */
export function HaloSelect({
  value,
  options,
  onChange,
  clearable = true,
  twin,
  agents = false,
  ...frame
}: SelectFieldProps & { agents?: boolean }) {
  const menu = useMenuEscape();
  return (
    <HaloField {...frame}>
      <Select
        {...menu}
        id={fieldId(frame.property)}
        className="select-holder"
        classNamePrefix="Select"
        name={twin ?? frame.property}
        options={options}
        value={options.find((option) => option.value === value) ?? null}
        isClearable={clearable}
        formatOptionLabel={agents ? (option) => <AgentLabel name={option.label} /> : undefined}
        onChange={(option) => onChange(option?.value ?? null)}
      />
    </HaloField>
  );
}
