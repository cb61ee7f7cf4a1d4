import { useLook } from '../../looks/look';
import type { ReadOnlyFieldProps } from '../field-set';
import { AddressValue } from './AddressValue';
import { Frame } from './Frame';
import { SecretValue } from './SecretValue';
import { ShownText } from './ShownText';
import { useFieldIds } from './use-field-ids';

/** A value that is never edited: an address of the API page, a secret, or plain text. */
export function ComposedReadOnly({ value, actions, kind, ...frame }: ReadOnlyFieldProps) {
  const look = useLook();
  const ids = useFieldIds(frame.property);
  if (kind === 'address') {
    return (
      <Frame frame={frame} ids={ids}>
        <AddressValue ids={ids} label={frame.label} value={value} />
      </Frame>
    );
  }
  return (
    <Frame frame={frame} ids={ids} single={actions === undefined}>
      <div className="noedit-row">
        {(kind === 'secret' || kind === 'mask') && value !== '' ? (
          <SecretValue ids={ids} value={value} masked={kind === 'mask'} />
        ) : (
          <ShownText ids={ids} text={value === '' ? look.value('Not set') : look.value(value)} />
        )}
        {actions}
      </div>
    </Frame>
  );
}
