import './Button.css';
import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import { Spinner } from './Spinner';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly icon?: IconNode;
  /** Under way: shows a spinner and takes no second click; keeps its width and its focus. */
  readonly busy?: boolean;
  /** Not possible now; the reason is read out and shown as a tooltip. The button stays focusable. */
  readonly blocked?: string | null;
  readonly small?: boolean;
  readonly wide?: boolean;
  readonly type?: 'button' | 'submit';
  /** The id of the form this submits, when it stands outside of it. */
  readonly form?: string;
  /** Spoken name when the text alone does not say it ("Copy" → "Copy Tenant"); it should contain the text. */
  readonly label?: string;
  /** Shown as a tooltip, for a button whose text is not always in sight. */
  readonly tip?: string;
}

/** A button that says why when it cannot act, rather than going dead. */
export const Button = ({
  children,
  onClick,
  kind = 'secondary',
  icon,
  busy = false,
  blocked = null,
  small = false,
  wide = false,
  type = 'button',
  form,
  label,
  tip,
}: ButtonProps) => {
  const idle = busy || blocked !== null;
  return (
    <button
      type={type}
      form={form}
      class={`button button-${kind}${small ? ' button-small' : ''}${wide ? ' button-wide' : ''}`}
      aria-disabled={idle}
      aria-busy={busy}
      aria-label={label}
      title={blocked ?? tip}
      onClick={(event) => {
        if (idle) event.preventDefault();
        else onClick?.();
      }}
    >
      {busy ? <Spinner /> : icon && <Icon icon={icon} />}
      <span>{children}</span>
      {blocked && <span class="unseen"> ({blocked})</span>}
    </button>
  );
};
