import './Field.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (text: string) => void;
  /** The admin has finished with this box. */
  readonly onLeave?: () => void;
  readonly type?: 'text' | 'url' | 'search' | 'number' | 'password';
  readonly required?: boolean;
  readonly placeholder?: string;
  /** Beside the label, e.g. a Badge telling where the text came from. */
  readonly mark?: ComponentChildren;
  /** Below the box; the space is there only when given. */
  readonly hint?: ComponentChildren;
  readonly error?: string | null;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly suffix?: string;
  readonly after?: ComponentChildren;
}

/** A labelled text box. */
export const Field = ({
  label,
  value,
  onInput,
  onLeave,
  type = 'text',
  required,
  placeholder,
  mark,
  hint,
  error,
  min,
  max,
  step,
  suffix,
  after,
}: FieldProps) => {
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div class="field">
      <div class="field-head">
        <label for={id}>{label}</label>
        {mark}
      </div>
      <div class="field-box">
        <input
          id={id}
          class="input"
          // Preact's types tie each type to its own attributes; the ones given here are common to all of these.
          type={type as 'text'}
          value={value}
          required={required}
          placeholder={placeholder}
          min={min}
          max={max}
          step={step}
          autocomplete={type === 'password' ? 'new-password' : 'off'}
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={Boolean(error)}
          aria-describedby={describedBy || undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
          onBlur={onLeave}
        />
        {suffix && <span class="soft">{suffix}</span>}
        {after}
      </div>
      {hint && (
        <div id={`${id}-hint`} class="field-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} class="field-error">
          {error}
        </p>
      )}
    </div>
  );
};
