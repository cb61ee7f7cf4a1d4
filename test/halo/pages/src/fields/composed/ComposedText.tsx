import { useLook } from '../../looks/look';
import type { TextFieldProps } from '../field-set';
import { Frame } from './Frame';
import { ShownText } from './ShownText';
import { useFieldIds } from './use-field-ids';

/** A line or, as `memo`, several lines of text. */
export function ComposedText({
  value,
  onChange,
  placeholder,
  memo = false,
  ...frame
}: TextFieldProps & { memo?: boolean }) {
  const look = useLook();
  const ids = useFieldIds(frame.property);
  if (!look.editing && look.rendering.value !== 'controls') {
    return (
      <Frame frame={frame} ids={ids} single>
        <ShownText ids={ids} text={value === '' ? look.value('Not set') : value} />
      </Frame>
    );
  }
  const common = { ...ids.control, value, placeholder, disabled: !look.editing };
  return (
    <Frame frame={frame} ids={ids} single>
      {memo ? (
        <textarea {...common} rows={4} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          type="text"
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Frame>
  );
}
