// biome-ignore-all lint/a11y/useSemanticElements: Semantic UI's drop-down is made of div elements with roles

import { useState } from 'react';
import { useLook } from '../../../looks/look';
import { Icon } from '../../../shell/Icon';
import { AgentLabel } from '../../AgentLabel';
import type { SelectControlProps } from './SelectControl';

/** Semantic UI's drop-down: its options are in the document all the time, shown only while it is open. */
export function SemanticDropdown({
  ids,
  value,
  options,
  onChange,
  clearable,
  twin,
  avatars,
  disabled,
}: SelectControlProps) {
  const look = useLook();
  const [open, setOpen] = useState(false);
  const chosen = options.find((option) => option.value === value);
  const { name, ...bound } = ids.control;
  const hidden = look.rendering.propertyIds ? (twin ?? name) : undefined;
  const state = [open && 'active visible', disabled && 'disabled'].filter(Boolean).join(' ');
  const choose = (next: string | null) => {
    onChange(next);
    setOpen(false);
  };
  return (
    <div
      {...bound}
      className={`ui fluid selection dropdown ${state}`}
      role="listbox"
      aria-expanded={open}
      aria-disabled={disabled}
      tabIndex={disabled ? -1 : 0}
      onClick={() => !disabled && setOpen(!open)}
      onBlur={() => setOpen(false)}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.click()}
    >
      {hidden !== undefined && <input type="hidden" name={hidden} value={value ?? ''} />}
      <div className={chosen === undefined ? 'default text' : 'text'}>
        {chosen === undefined ? (
          look.value('Select...')
        ) : avatars ? (
          <AgentLabel name={chosen.label} />
        ) : (
          chosen.label
        )}
      </div>
      {clearable && chosen !== undefined && !disabled && (
        <button
          type="button"
          className="clear"
          aria-label="Clear"
          onClick={(event) => {
            event.stopPropagation();
            choose(null);
          }}
        >
          <Icon name="xmark" />
        </button>
      )}
      <Icon name="caret-down" />
      <div className={open ? 'menu transition visible' : 'menu transition'}>
        {options.map((option) => (
          <div
            key={option.value}
            className={option.value === value ? 'active selected item' : 'item'}
            role="option"
            tabIndex={-1}
            aria-selected={option.value === value}
            onMouseDown={(event) => event.preventDefault()}
            onClick={(event) => {
              event.stopPropagation();
              choose(option.value);
            }}
            onKeyDown={(event) => event.key === 'Enter' && choose(option.value)}
          >
            {avatars ? <AgentLabel name={option.label} /> : <span className="text">{option.label}</span>}
          </div>
        ))}
      </div>
    </div>
  );
}
