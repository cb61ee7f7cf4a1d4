import { useLook } from '../../looks/look';
import { AgentLabel } from '../AgentLabel';
import type { SelectFieldProps } from '../field-set';
import { SelectControl } from './controls/SelectControl';
import { Frame } from './Frame';
import { ShownText } from './ShownText';
import { useFieldIds } from './use-field-ids';

/** One of several, as text or as whatever control the rendering has for it. */
export function ComposedSelect({
  value,
  options,
  onChange,
  clearable = true,
  twin,
  shown,
  agents = false,
  ...frame
}: SelectFieldProps & { agents?: boolean }) {
  const look = useLook();
  const ids = useFieldIds(frame.property);
  const avatars = agents && look.rendering.agentLabel === 'avatar';
  const offered = agents
    ? options
    : options.map((option) => ({ ...option, label: look.value(option.label) }));
  if (!look.editing && look.rendering.value !== 'controls') {
    const chosen = offered.find((option) => option.value === value);
    const text = shown ?? chosen?.label ?? look.value('Not set');
    return (
      <Frame frame={frame} ids={ids} single>
        <ShownText ids={ids} text={text}>
          {avatars && chosen !== undefined ? <AgentLabel name={chosen.label} /> : undefined}
        </ShownText>
      </Frame>
    );
  }
  const kind = look.rendering.select;
  const numbered =
    shown === undefined || look.editing
      ? offered
      : offered.map((option) => (option.value === value ? { ...option, label: shown } : option));
  return (
    <Frame frame={frame} ids={ids} single={kind !== 'radios' && kind !== 'semantic'}>
      <SelectControl
        kind={kind}
        ids={ids}
        value={value}
        options={numbered}
        onChange={onChange}
        clearable={clearable}
        twin={twin}
        avatars={avatars}
        disabled={!look.editing}
      />
    </Frame>
  );
}
