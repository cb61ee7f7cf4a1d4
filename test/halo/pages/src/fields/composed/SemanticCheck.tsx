import type { ReactNode } from 'react';
import type { CheckControlProps } from './controls/CheckControl';

/** Semantic UI's box: a native one nobody sees, and a label whose style sheet draws what is seen. */
export function SemanticCheck({
  ids,
  checked,
  onChange,
  disabled,
  caption,
}: CheckControlProps & { caption: ReactNode }) {
  const state = [checked && 'checked', disabled && 'disabled'].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Semantic UI listens here
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input inside has the keyboard
    <div
      className={`ui checkbox ${state}`}
      onClick={(event) => {
        event.preventDefault();
        if (!disabled) onChange(!checked);
      }}
    >
      <input
        {...ids.control}
        type="checkbox"
        className="hidden"
        readOnly
        disabled={disabled}
        checked={checked}
        onKeyDown={(event) => event.key === ' ' && onChange(!checked)}
      />
      {/* biome-ignore lint/a11y/noLabelWithoutControl: Semantic UI's label is beside its input */}
      <label {...ids.label}>{caption}</label>
    </div>
  );
}
