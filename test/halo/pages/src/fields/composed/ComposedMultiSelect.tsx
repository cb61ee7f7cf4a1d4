import { useLook } from '../../looks/look';
import type { MultiSelectFieldProps } from '../field-set';
import { MultiControl } from './controls/MultiControl';
import { Frame } from './Frame';
import { ShownText } from './ShownText';
import { useFieldIds } from './use-field-ids';

/** Several of many: tags, commas or lines in view mode. */
export function ComposedMultiSelect({ values, options, onChange, ...frame }: MultiSelectFieldProps) {
  const look = useLook();
  const ids = useFieldIds(frame.property);
  if (!look.editing && look.rendering.value !== 'controls') {
    const names = options.filter((option) => values.includes(option.value)).map(({ label }) => label);
    const text = names.length === 0 ? look.value('Not set') : names.join(', ');
    return (
      <Frame frame={frame} ids={ids} single>
        <ShownText ids={ids} text={text}>
          {names.length === 0 || look.rendering.multi === 'commas' ? undefined : (
            <Names names={names} tags={look.rendering.multi === 'tags'} />
          )}
        </ShownText>
      </Frame>
    );
  }
  return (
    <Frame frame={frame} ids={ids} single={look.rendering.select === 'native'}>
      <MultiControl
        ids={ids}
        values={values}
        options={options}
        onChange={onChange}
        disabled={!look.editing}
      />
    </Frame>
  );
}

const Names = ({ names, tags }: { names: string[]; tags: boolean }) => (
  <div className={tags ? 'tag-row' : 'line-list'}>
    {names.map((name) => (
      <span className={tags ? 'ui label' : 'line'} key={name}>
        {name}
      </span>
    ))}
  </div>
);
