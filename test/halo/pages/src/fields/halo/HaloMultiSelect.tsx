import Select from 'react-select';
import type { MultiSelectFieldProps } from '../field-set';
import { fieldId, HaloField } from '../HaloField';
import { useMenuEscape } from './use-menu-escape';

export function HaloMultiSelect({ values, options, onChange, ...frame }: MultiSelectFieldProps) {
  const menu = useMenuEscape();
  return (
    <HaloField {...frame}>
      <Select
        {...menu}
        isMulti
        id={fieldId(frame.property)}
        className="select-holder"
        classNamePrefix="Select"
        name={frame.property}
        options={options}
        value={options.filter((option) => values.includes(option.value))}
        onChange={(chosen) => onChange(chosen.map((option) => option.value))}
      />
    </HaloField>
  );
}
