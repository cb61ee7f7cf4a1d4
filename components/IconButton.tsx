import './Button.css';
import type { IconNode } from 'lucide';
import { Icon } from './Icon';

interface IconButtonProps {
  readonly icon: IconNode;
  /** Spoken name and tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  /** For a button that switches something on and off. */
  readonly pressed?: boolean;
}

/** A button that is only an icon, with a real name. */
export const IconButton = ({ icon, label, onClick, pressed }: IconButtonProps) => (
  <button
    type="button"
    class="button button-quiet button-square"
    aria-label={label}
    aria-pressed={pressed}
    title={label}
    onClick={onClick}
  >
    <Icon icon={icon} />
  </button>
);
