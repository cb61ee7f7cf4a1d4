import { ExternalLink } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

/** A link that leaves the extension; only http(s) addresses become links. */
export const OutsideLink = ({ href, children }: OutsideLinkProps) =>
  /^https?:\/\//i.test(href) ? (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children} <Icon icon={ExternalLink} size={12} label="opens in a new tab" />
    </a>
  ) : (
    <span>{children}</span>
  );
