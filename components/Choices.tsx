import './Field.css';
import { useId } from 'preact/hooks';

interface ChoicesProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
  /** The label is read out but not shown. */
  readonly quietLabel?: boolean;
}

/** One of a few, side by side: radio buttons, so arrow keys work. */
export function Choices<T extends string>({ label, options, value, onChange, quietLabel }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend class={quietLabel ? 'unseen' : undefined}>{label}</legend>
      <div class="choices">
        {options.map((option) => (
          <label key={option.value} class="choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
