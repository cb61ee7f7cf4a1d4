import { addressStyle } from '../../../../renderings/styles-of';
import { copyText } from '../../applications/copy-text';
import { Button } from '../../controls/Button';
import { useMessage } from '../../dialogs/message';
import { useLook } from '../../looks/look';
import { ShownText } from './ShownText';
import type { FieldIds } from './use-field-ids';

/** One of the three values of the API page. */
export function AddressValue({ ids, label, value }: { ids: FieldIds; label: string; value: string }) {
  const look = useLook();
  const say = useMessage();
  const style = addressStyle(look.rendering, label);
  const shown = value === '' && look.rendering.noTenant === 'notSet' ? look.value('Not set') : value;
  if (style === 'inputs' || style === 'copy') {
    const copy = async () => {
      if (!(await copyText(value))) say('The browser did not allow copying.');
    };
    return (
      <div className="noedit-row">
        <input {...ids.control} type="text" readOnly value={shown} />
        {style === 'copy' && <Button text="Copy" className="nhd-button curve small" onClick={copy} />}
      </div>
    );
  }
  if (style === 'links' && /^https?:/.test(value)) {
    return (
      <a className="address-link" href={value} target="_blank" rel="noreferrer">
        {value}
      </a>
    );
  }
  return <ShownText ids={ids} text={shown} />;
}
