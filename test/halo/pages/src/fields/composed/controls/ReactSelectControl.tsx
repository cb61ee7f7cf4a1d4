import Select from 'react-select';
import { useLook } from '../../../looks/look';
import { AgentLabel } from '../../AgentLabel';
import { useMenuEscape } from '../../halo/use-menu-escape';
import { emotionStyles } from './emotion-styles';
import type { SelectControlProps } from './SelectControl';

/** A react-select, with Halo's `Select__…` classes or with emotion's only. */
export function ReactSelectControl({
  ids,
  value,
  options,
  onChange,
  clearable,
  twin,
  avatars,
  disabled,
  prefixed,
}: SelectControlProps & { prefixed: boolean }) {
  const menu = useMenuEscape();
  const look = useLook();
  const name = look.rendering.propertyIds ? (twin ?? ids.control.name) : undefined;
  return (
    <Select
      {...menu}
      {...(prefixed
        ? { className: 'select-holder', classNamePrefix: 'Select', id: ids.control.id }
        : { styles: emotionStyles<false>(), inputId: ids.control.id })}
      name={name}
      aria-labelledby={ids.control['aria-labelledby']}
      placeholder={look.value('Select...')}
      options={options}
      value={options.find((option) => option.value === value) ?? null}
      isClearable={clearable}
      isDisabled={disabled}
      formatOptionLabel={avatars ? (option) => <AgentLabel name={option.label} /> : undefined}
      onChange={(option) => onChange(option?.value ?? null)}
    />
  );
}
