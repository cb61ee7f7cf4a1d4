import { ExternalLink } from 'lucide';
import type { ComponentChildren } from 'preact';
import { t } from '../lib/words/t';
import { Icon } from './Icon';

interface OutsideLinkProps {
  readonly href: string;
  readonly children: ComponentChildren;
}

/** A link that leaves the extension; only http(s) addresses become links. */
export const OutsideLink = ({ href, children }: OutsideLinkProps) =>
  /^https?:\/\//i.test(href) ? (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children} <Icon icon={ExternalLink} size={12} label={t('controls.outside_link.opens_in_a_new_tab')} />
    </a>
  ) : (
    <span>{children}</span>
  );
