import { useId } from 'react';
import { useLook } from '../../looks/look';
import type { RadioFieldProps } from '../field-set';
import { Choice } from './controls/Choice';
import { SelectControl } from './controls/SelectControl';
import { Frame } from './Frame';
import { ShownText } from './ShownText';
import { useFieldIds } from './use-field-ids';

/** One of a few: radio buttons one a line, a drop-down, or text. */
export function ComposedRadios({ value, options, onChange, ...frame }: RadioFieldProps) {
  const look = useLook();
  const ids = useFieldIds(frame.property);
  /** Not the property: a record kept open elsewhere in the document would share the group, and only one be checked. */
  const group = useId();
  const chosen = options.find((option) => option.value === value);
  if (!look.editing && look.rendering.value !== 'controls') {
    return (
      <Frame frame={frame} ids={ids} single>
        <ShownText ids={ids} text={chosen?.label ?? look.value('Not set')} />
      </Frame>
    );
  }
  if (look.rendering.method === 'select' && look.rendering.select !== 'radios') {
    return (
      <Frame frame={frame} ids={ids} single={look.rendering.select !== 'semantic'}>
        <SelectControl
          kind={look.rendering.select}
          ids={ids}
          value={value}
          options={options}
          onChange={(next) => next !== null && onChange(next)}
          clearable={false}
          avatars={false}
          disabled={!look.editing}
        />
      </Frame>
    );
  }
  return (
    <Frame frame={frame} ids={ids}>
      {options.map((option, index) => (
        <div className="radio-row" key={option.value}>
          <Choice caption={option.label} pill={option.beta && look.rendering.betaPill}>
            {(bound) => (
              <input
                {...bound}
                type="radio"
                name={group}
                value={index}
                checked={option.value === value}
                disabled={!look.editing}
                onChange={() => onChange(option.value)}
              />
            )}
          </Choice>
        </div>
      ))}
    </Frame>
  );
}
