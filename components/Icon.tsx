import { ArrowLeft, ChevronRight, type IconNode } from 'lucide';
import { h } from 'preact';

interface IconProps {
  /** An icon of the `lucide` package: `import { Check } from 'lucide'`. */
  readonly icon: IconNode;
  /** Pixels. */
  readonly size?: number;
  /** Spoken name; without one the icon is decoration beside its text. */
  readonly label?: string;
  readonly class?: string;
}

/** Those that point along the line of the words, and so the other way from right to left. */
const sided: readonly IconNode[] = [ArrowLeft, ChevronRight];

/** One Lucide icon, drawn in the colour of the text around it. */
export const Icon = ({ icon, size = 16, label, class: extra = '' }: IconProps) => (
  <svg
    class={`icon ${sided.includes(icon) ? 'icon-sided' : ''} ${extra}`}
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
    style={{ flex: 'none', verticalAlign: '-0.15em' }}
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={!label}
  >
    {icon.map(([tag, attributes]) => h(tag, attributes as Record<string, string>))}
  </svg>
);
