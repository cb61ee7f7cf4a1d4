import './Tabs.css';
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useOverflow } from './use-overflow';

interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
  /** A count or mark after the label. */
  readonly mark?: ComponentChildren;
}

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly selected: T;
  readonly onSelect: (id: T) => void;
  /** The panel is a box that scrolls by itself. */
  readonly scrolls?: boolean;
  /** The selected tab's panel. */
  readonly children: ComponentChildren;
}

/** Tabs after the ARIA pattern: one tab stop, arrows, Home and End move and select. */
export function Tabs<T extends string>(props: TabsProps<T>) {
  const { label, tabs, selected, onSelect, scrolls = false, children } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(panel, scrolls);
  // The tab stop, and that without a selected tab too.
  const at = Math.max(
    0,
    tabs.findIndex((tab) => tab.id === selected),
  );
  const move = (event: KeyboardEvent) => {
    const onwards = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const step = event.key === onwards ? 1 : -1;
    const to = { ArrowRight: at + step, ArrowLeft: at + step, Home: 0, End: tabs.length - 1 }[event.key];
    const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${next.id}`)}`)?.focus();
  };
  return (
    <div class="tabs">
      <div ref={list} class="tabs-list" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            class="tab"
            aria-selected={tab.id === selected}
            aria-controls={`${id}-panel`}
            tabIndex={index === at ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
            {tab.mark !== undefined && <span class="tab-mark numeric">{tab.mark}</span>}
          </button>
        ))}
      </div>
      <div
        ref={panel}
        id={`${id}-panel`}
        class="tabs-panel"
        role="tabpanel"
        aria-labelledby={`${id}-${selected}`}
        tabIndex={overflows ? 0 : undefined}
      >
        {children}
      </div>
    </div>
  );
}
