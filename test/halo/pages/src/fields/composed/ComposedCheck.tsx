import { useContext } from 'react';
import { checkStyle } from '../../../../renderings/styles-of';
import { useLook } from '../../looks/look';
import type { CheckFieldProps } from '../field-set';
import { CheckControl } from './controls/CheckControl';
import { FieldName } from './FieldName';
import { columnOf, Frame } from './Frame';
import { HelpLines } from './HelpLines';
import { RowsContext } from './rows';
import { SemanticCheck } from './SemanticCheck';
import { useFieldIds } from './use-field-ids';

/** Ways of showing a box that have their name above them wherever names are. */
const alwaysBelow = ['yesNo', 'tick', 'segmented'];

/** A tick box, with its name to the right or where other fields have it. */
export function ComposedCheck({ checked, onChange, description, boxInView, ...frame }: CheckFieldProps) {
  const look = useLook();
  const rows = useContext(RowsContext);
  const ids = useFieldIds(frame.property);
  const style = checkStyle(look.rendering, look.editing, boxInView ? 'scopes' : frame.label);
  const above = rows !== null || look.rendering.caption === 'above' || alwaysBelow.includes(style);
  const name = <FieldName label={frame.label} required={frame.required} />;
  const said = description === undefined ? null : <div className="field-help">{look.help(description)}</div>;
  const props = { ids, checked, onChange, disabled: !look.editing };
  const control =
    style === 'semantic' ? (
      <SemanticCheck {...props} caption={above ? null : name} />
    ) : (
      <CheckControl {...props} style={style} />
    );
  if (above) {
    return (
      <Frame frame={frame} ids={ids} single={style === 'box' || style === 'disabledBox'}>
        {control}
        {said}
      </Frame>
    );
  }
  return (
    <div className={columnOf(frame)}>
      <div className="checkbox-row">
        {look.rendering.label === 'wrap' ? (
          // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
          <label className="choice">
            {control} {style !== 'semantic' && <span>{name}</span>}
          </label>
        ) : (
          <>
            {control}
            {style !== 'semantic' && <Caption ids={ids}>{name}</Caption>}
          </>
        )}
      </div>
      <HelpLines label={frame.label} help={frame.help} />
      {said}
    </div>
  );
}

function Caption({ ids, children }: { ids: ReturnType<typeof useFieldIds>; children: React.ReactNode }) {
  const { rendering } = useLook();
  if (rendering.label === 'for') return <label htmlFor={ids.target}>{children}</label>;
  return <span {...ids.label}>{children}</span>;
}
