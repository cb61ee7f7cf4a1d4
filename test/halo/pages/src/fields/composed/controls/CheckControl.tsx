import type { CheckStyle } from '../../../../../renderings/styles-of';
import { useLook } from '../../../looks/look';
import type { FieldIds } from '../use-field-ids';
import { DrawnBox } from './DrawnBox';
import { Segmented } from './Segmented';

export interface CheckControlProps {
  ids: FieldIds;
  checked: boolean;
  onChange(checked: boolean): void;
  disabled: boolean;
}

/** Whether something is so, in one of the ways pages have for it; `semantic` is ComposedCheck's own. */
export function CheckControl({
  style,
  ...props
}: CheckControlProps & { style: Exclude<CheckStyle, 'semantic'> }) {
  const look = useLook();
  const { ids, checked, onChange, disabled } = props;
  const words = look.value(checked ? 'Yes' : 'No');
  switch (style) {
    case 'yesNo':
      return look.rendering.value === 'readValue' ? (
        <div className="read-value" title={words}>
          {words}
        </div>
      ) : (
        <div className="noedit-value">{words}</div>
      );
    case 'tick':
      return <i className={`fa-solid fa-${checked ? 'check' : 'xmark'} tick`} title={words} />;
    case 'switch':
      return (
        <button
          {...ids.control}
          type="button"
          role="switch"
          aria-checked={checked}
          className={checked ? 'toggle on' : 'toggle'}
          disabled={disabled}
          onClick={() => onChange(!checked)}
        >
          <span />
        </button>
      );
    case 'segmented':
      return <Segmented {...props} />;
    case 'drawn':
      return <DrawnBox {...props} />;
    case 'blankBox':
      return <span className="blank-box" />;
    default:
      return (
        <input
          {...ids.control}
          type="checkbox"
          checked={checked}
          disabled={disabled}
          onChange={(event) => onChange(event.target.checked)}
        />
      );
  }
}
