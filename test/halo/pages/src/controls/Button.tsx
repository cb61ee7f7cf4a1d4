import { buttonStyle } from '../../../renderings/styles-of';
import { useLook } from '../looks/look';
import { Icon } from '../shell/Icon';

interface Props {
  /** English; the rendering may have its own word. */
  text: string;
  title?: string;
  icon?: string;
  family?: 'solid' | 'regular';
  className: string;
  disabled?: boolean;
  onClick(): void;
}

/** What an icon-only button shows where the page names no icon. */
const icons: Readonly<Record<string, string>> = {
  Save: 'floppy-disk',
  Cancel: 'xmark',
  Generate: 'rotate',
  Copy: 'copy',
  Show: 'eye',
  New: 'plus',
};

/** A button in the rendering's manner: a button, an input, a link with a role, or an icon. */
export function Button({ text, title, icon, family, className, disabled, onClick }: Props) {
  const { rendering, button } = useLook();
  const shown = button(text);
  const hint = title === undefined ? undefined : button(title);
  const style = buttonStyle(rendering, text);
  if (style === 'input') {
    return (
      <input
        type="button"
        className={className}
        value={shown}
        title={hint}
        disabled={disabled}
        onClick={onClick}
      />
    );
  }
  if (style === 'anchor') {
    return (
      // biome-ignore lint/a11y/useSemanticElements: some of Halo's buttons are links with a role
      <a
        role="button"
        tabIndex={0}
        className={className}
        title={hint}
        // biome-ignore lint/a11y/useValidAnchor: the same
        onClick={() => !disabled && onClick()}
        onKeyDown={(event) => event.key === 'Enter' && !disabled && onClick()}
      >
        {icon !== undefined && <Icon name={icon} family={family} />}
        {icon === undefined ? shown : ` ${shown}`}
      </a>
    );
  }
  const lone = icon ?? icons[text];
  if (style === 'icon' && lone !== undefined) {
    return (
      <button type="button" className={className} title={hint ?? shown} disabled={disabled} onClick={onClick}>
        <Icon name={lone} family={family} />
      </button>
    );
  }
  return (
    <button type="button" className={className} title={hint} disabled={disabled} onClick={onClick}>
      {icon !== undefined && <Icon name={icon} family={family} />}
      {icon === undefined ? shown : ` ${shown}`}
    </button>
  );
}
