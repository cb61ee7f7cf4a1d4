import './EmptyState.css';
import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

interface EmptyStateProps {
  readonly icon: IconNode;
  readonly title: string;
  /** Why it is empty, and what fills it. */
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
}

/** What a screen shows while it has nothing to show. */
export const EmptyState = ({ icon, title, children, actions }: EmptyStateProps) => (
  <div class="empty">
    <Icon icon={icon} size={28} class="soft" />
    <h2>{title}</h2>
    {children && <div class="soft">{children}</div>}
    {actions && <div class="row">{actions}</div>}
  </div>
);
