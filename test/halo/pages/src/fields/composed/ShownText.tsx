import type { ReactNode } from 'react';
import { useLook } from '../../looks/look';
import type { FieldIds } from './use-field-ids';

interface Props {
  ids: FieldIds;
  text: string;
  /** What stands there where it is more than the text. */
  children?: ReactNode;
}

/** A value as text, the way view mode has it. */
export function ShownText({ ids, text, children }: Props) {
  const { rendering } = useLook();
  const aria = { 'aria-labelledby': ids.control['aria-labelledby'] };
  const content = children ?? text;
  if (rendering.value === 'readValue') {
    return (
      <div className="read-value" title={text} {...aria}>
        {content}
      </div>
    );
  }
  if (rendering.value === 'noEdit') {
    return (
      <div className="noedit-value" {...aria}>
        {content}
      </div>
    );
  }
  return <span {...aria}>{content}</span>;
}
