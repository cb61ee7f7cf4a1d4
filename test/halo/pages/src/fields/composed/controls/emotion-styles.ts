import type { StylesConfig } from 'react-select';
import type { Option } from '../../field-set';

/** react-select in the page's colours without a class of its own to hang them on. */
export const emotionStyles = <Multi extends boolean>(): StylesConfig<Option, Multi> => ({
  control: (base) => ({ ...base, background: 'var(--control)', borderColor: 'var(--control-line)' }),
  singleValue: (base) => ({ ...base, color: 'inherit' }),
  input: (base) => ({ ...base, color: 'inherit' }),
  multiValue: (base) => ({ ...base, background: 'var(--hover)' }),
  multiValueLabel: (base) => ({ ...base, color: 'inherit' }),
  menu: (base) => ({ ...base, zIndex: 6, background: 'var(--card)', color: 'var(--ink)' }),
  option: (base, { isFocused, isSelected }) => ({
    ...base,
    background: isSelected ? 'var(--accent)' : isFocused ? 'var(--hover)' : 'transparent',
    color: isSelected ? '#fff' : 'inherit',
  }),
});
