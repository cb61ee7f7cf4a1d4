import { type ReactNode, useId } from 'react';
import { useLook } from '../../../looks/look';

interface Props {
  caption: string;
  pill?: boolean;
  /** The box or button, given what binds it to its caption. */
  children(bound: { id?: string; 'aria-labelledby'?: string }): ReactNode;
}

/** A box or radio button with its caption to the right. */
export function Choice({ caption, pill = false, children }: Props) {
  const { rendering } = useLook();
  const id = useId();
  const words = (
    <>
      {pill && <span className="pill">BETA</span>}
      {caption}
    </>
  );
  switch (rendering.label) {
    case 'wrap':
      return (
        // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
        <label className="choice">
          {children({})} {words}
        </label>
      );
    case 'for':
      return (
        <div className="choice">
          {children({ id })}
          <label htmlFor={id}>{words}</label>
        </div>
      );
    case 'aria':
      return (
        <div className="choice">
          {children({ 'aria-labelledby': id })}
          <span id={id}>{words}</span>
        </div>
      );
    default:
      return (
        <div className="choice">
          {children({})}
          <span>{words}</span>
        </div>
      );
  }
}
