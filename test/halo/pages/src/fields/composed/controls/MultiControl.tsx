import Select from 'react-select';
import { useLook } from '../../../looks/look';
import type { Option } from '../../field-set';
import { useMenuEscape } from '../../halo/use-menu-escape';
import type { FieldIds } from '../use-field-ids';
import { Choice } from './Choice';
import { emotionStyles } from './emotion-styles';
import { SemanticTags } from './SemanticTags';

export interface MultiControlProps {
  ids: FieldIds;
  values: string[];
  options: Option[];
  onChange(values: string[]): void;
  disabled: boolean;
}

const NativeMulti = ({ ids, values, options, onChange, disabled }: MultiControlProps) => (
  <select
    multiple
    {...ids.control}
    value={values}
    disabled={disabled}
    size={Math.min(6, Math.max(3, options.length))}
    onChange={(event) => onChange([...event.target.selectedOptions].map((option) => option.value))}
  >
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);

const BoxList = ({ values, options, onChange, disabled }: MultiControlProps) => (
  <div className="box-list">
    {options.map((option) => (
      <Choice key={option.value} caption={option.label}>
        {(bound) => (
          <input
            {...bound}
            type="checkbox"
            checked={values.includes(option.value)}
            disabled={disabled}
            onChange={(event) =>
              onChange(
                event.target.checked
                  ? [...values, option.value]
                  : values.filter((value) => value !== option.value),
              )
            }
          />
        )}
      </Choice>
    ))}
  </div>
);

/** The control for several of many. */
export function MultiControl(props: MultiControlProps) {
  const { rendering, value } = useLook();
  const menu = useMenuEscape();
  const { ids, values, options, onChange, disabled } = props;
  if (rendering.select === 'native') return <NativeMulti {...props} />;
  if (rendering.select === 'radios') return <BoxList {...props} />;
  if (rendering.select === 'semantic') return <SemanticTags {...props} />;
  return (
    <Select
      {...menu}
      isMulti
      {...(rendering.select === 'reactSelect'
        ? { className: 'select-holder', classNamePrefix: 'Select', id: ids.control.id }
        : { styles: emotionStyles<true>(), inputId: ids.control.id })}
      name={ids.control.name}
      aria-labelledby={ids.control['aria-labelledby']}
      placeholder={value('Select...')}
      options={options}
      value={options.filter((option) => values.includes(option.value))}
      isDisabled={disabled}
      onChange={(chosen) => onChange(chosen.map((option) => option.value))}
    />
  );
}
