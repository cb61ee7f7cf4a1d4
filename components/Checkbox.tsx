import './Field.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface CheckboxProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** A reason makes it unchangeable, and is shown. */
  readonly fixedBecause?: string | null;
  readonly children?: ComponentChildren;
  /** `switch` for what takes effect at once, `tick` inside a form. */
  readonly look?: 'tick' | 'switch';
}

/** A tick (or switch) with its words; the words are part of the target. */
export const Checkbox = ({
  label,
  checked,
  onChange,
  fixedBecause = null,
  children,
  look = 'tick',
}: CheckboxProps) => {
  const id = useId();
  return (
    <div class={`tick ${look}`}>
      <input
        id={id}
        type="checkbox"
        role={look === 'switch' ? 'switch' : undefined}
        checked={checked}
        disabled={fixedBecause !== null}
        aria-describedby={fixedBecause || children ? `${id}-more` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div class="tick-words">
        <label for={id}>{label}</label>
        {(fixedBecause || children) && (
          <div id={`${id}-more`} class="soft small">
            {fixedBecause}
            {children}
          </div>
        )}
      </div>
    </div>
  );
};
