import { type ReactNode, useContext } from 'react';
import { useLook } from '../../looks/look';
import type { FieldFrame } from '../field-set';
import { FieldName } from './FieldName';
import { HelpLines } from './HelpLines';
import { RowsContext } from './rows';
import type { FieldIds } from './use-field-ids';
import { Wrapped } from './Wrapped';

interface Props {
  frame: FieldFrame;
  ids: FieldIds;
  /** The content is one thing a label may be wrapped around, not a group of them. */
  single?: boolean;
  children: ReactNode;
}

export const columnOf = ({ half }: FieldFrame) => (half ? 'col-md-6 inline nopad' : 'col-md-12 inline nopad');

/** Name, help and value of one field, bound to each other as the rendering has it. */
export function Frame({ frame, ids, single = false, children }: Props) {
  const { rendering } = useLook();
  const rows = useContext(RowsContext);
  const name = <FieldName label={frame.label} required={frame.required} />;
  const help = <HelpLines label={frame.label} help={frame.help} />;
  const below = rendering.help === 'below' || rendering.help === 'namingBelow';
  const content = (
    <>
      {!below && help}
      <Wrapped depth={rendering.wrappers}>{children}</Wrapped>
      {below && help}
    </>
  );
  if (rows === 'table') {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td>{content}</td>
      </tr>
    );
  }
  if (rows === 'list') {
    return (
      <div className="pair">
        <dt>{name}</dt>
        <dd>{content}</dd>
      </div>
    );
  }
  const column = columnOf(frame);
  if (rendering.label === 'wrap') {
    if (single) {
      return (
        <div className={column}>
          {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is the child */}
          <label className="field-wrap">
            <span className="field-name">{name}</span>
            {content}
          </label>
        </div>
      );
    }
    return (
      <fieldset className={`${column} field-set`}>
        <legend className="field-name">{name}</legend>
        {content}
      </fieldset>
    );
  }
  return (
    <div className={column}>
      <Wrapped depth={Math.floor(rendering.wrappers / 2)}>
        <NameElement ids={ids}>{name}</NameElement>
      </Wrapped>
      {content}
    </div>
  );
}

/** The element that carries a name, where neither a row nor a wrapped label does. */
function NameElement({ ids, children }: { ids: FieldIds; children: ReactNode }) {
  const { rendering } = useLook();
  if (rendering.label === 'for') {
    return (
      <label className="field-name" htmlFor={ids.target}>
        {children}
      </label>
    );
  }
  if (rendering.label === 'span') return <span className="field-name">{children}</span>;
  return (
    <div className="field-name" {...ids.label}>
      {children}
    </div>
  );
}
