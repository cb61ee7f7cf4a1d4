// biome-ignore-all lint/a11y/useSemanticElements: Semantic UI's drop-down is made of div elements with roles

import { useState } from 'react';
import { useLook } from '../../../looks/look';
import { Icon } from '../../../shell/Icon';
import type { MultiControlProps } from './MultiControl';

/** Semantic UI's drop-down for several: what is chosen stands in it as labels, the rest in its menu. */
export function SemanticTags({ ids, values, options, onChange, disabled }: MultiControlProps) {
  const look = useLook();
  const [open, setOpen] = useState(false);
  const { name, ...bound } = ids.control;
  const chosen = options.filter((option) => values.includes(option.value));
  const state = [open && 'active visible', disabled && 'disabled'].filter(Boolean).join(' ');
  return (
    <div
      {...bound}
      className={`ui fluid multiple selection dropdown ${state}`}
      role="listbox"
      aria-multiselectable
      aria-expanded={open}
      tabIndex={0}
      onClick={() => !disabled && setOpen(!open)}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.click()}
    >
      {name !== undefined && <input type="hidden" name={name} value={values.join(',')} />}
      {chosen.map((option) => (
        <span className="ui label" key={option.value}>
          {option.label}
          {!disabled && (
            <button
              type="button"
              aria-label="Remove"
              onClick={(event) => {
                event.stopPropagation();
                onChange(values.filter((value) => value !== option.value));
              }}
            >
              <Icon name="xmark" />
            </button>
          )}
        </span>
      ))}
      {chosen.length === 0 && <div className="default text">{look.value('Select...')}</div>}
      <Icon name="caret-down" />
      <div className={open ? 'menu transition visible' : 'menu transition'}>
        {options
          .filter((option) => !values.includes(option.value))
          .map((option) => (
            <div
              key={option.value}
              className="item"
              role="option"
              tabIndex={-1}
              aria-selected={false}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChange([...values, option.value])}
              onKeyDown={(event) => event.key === 'Enter' && onChange([...values, option.value])}
            >
              {option.label}
            </div>
          ))}
      </div>
    </div>
  );
}
