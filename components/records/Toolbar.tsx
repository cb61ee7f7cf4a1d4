import './Toolbar.css';
import { ArrowUpDown, Bookmark, Columns3, Download, type IconNode, ListFilter } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/words/t';
import { Icon } from '../Icon';

export const tools = ['filter', 'sort', 'columns', 'views', 'export'] as const;
export type Tool = (typeof tools)[number];

const icons: Readonly<Record<Tool, IconNode>> = {
  filter: ListFilter,
  sort: ArrowUpDown,
  columns: Columns3,
  views: Bookmark,
  export: Download,
};

interface ToolbarProps {
  readonly open: Tool | null;
  /** The tools that make the list other than usual. */
  readonly active: readonly Tool[];
  readonly onOpen: (tool: Tool | null) => void;
  /** What the open tool shows. */
  readonly children: ComponentChildren;
}

/** What can be done with a list: each button opens its panel below, Escape closes it again. */
export const Toolbar = ({ open, active, onOpen, children }: ToolbarProps) => {
  const buttons = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  // At once: later it would take the focus from whoever has gone on by keyboard meanwhile.
  useLayoutEffect(() => {
    if (open) panel.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, [open]);
  const close = () => {
    buttons.current?.querySelector<HTMLElement>('[aria-expanded=true]')?.focus();
    onOpen(null);
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <>
      <div
        ref={buttons}
        class="record-tools"
        role="toolbar"
        aria-label={t('records.tools.label')}
        onKeyDown={onEscape}
      >
        {tools.map((tool) => (
          <button
            key={tool}
            type="button"
            class={`button button-quiet button-square${active.includes(tool) ? ' record-tool-active' : ''}`}
            aria-label={t(`records.tools.${tool}`)}
            title={t(`records.tools.${tool}`)}
            aria-expanded={open === tool}
            onClick={() => onOpen(open === tool ? null : tool)}
          >
            <Icon icon={icons[tool]} />
          </button>
        ))}
      </div>
      {open && (
        <section
          ref={panel}
          class="record-tool-panel"
          aria-label={t(`records.tools.${open}`)}
          onKeyDown={onEscape}
        >
          {children}
        </section>
      )}
    </>
  );
};
