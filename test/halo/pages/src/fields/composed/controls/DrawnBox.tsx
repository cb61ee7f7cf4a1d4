import type { CheckControlProps } from './CheckControl';

/** A box that only its style sheet draws: the tick is no text, no attribute and no control. */
export function DrawnBox({ checked, onChange, disabled }: CheckControlProps) {
  const state = [checked && 'ticked', disabled && 'off'].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: such boxes answer the mouse only, and so must this one
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <span className={`drawn-box ${state}`} onClick={() => !disabled && onChange(!checked)} />
  );
}
