import { useState } from 'react';
import { Button } from '../controls/Button';
import { Icon } from '../shell/Icon';

const filters = ['Active', 'Inactive', 'All'] as const;
export type Shown = (typeof filters)[number];

interface Props {
  /** null where the list has no such filter. */
  shown: Shown | null;
  onShown(shown: Shown): void;
  count: number;
  newTitle: string;
  onRefresh(): void;
  onNew(): void;
}

/** The Semantic dropdown on the left of a list's toolbar. */
function ActiveFilter({ shown, onShown }: { shown: Shown; onShown(shown: Shown): void }) {
  const [open, setOpen] = useState(false);
  return (
    <div className={open ? 'ui dropdown active visible' : 'ui dropdown'}>
      <button type="button" className="text" aria-expanded={open} onClick={() => setOpen(!open)}>
        {shown} <Icon name="caret-down" />
      </button>
      {open && (
        <div className="menu visible" role="listbox" tabIndex={-1}>
          {filters.map((filter) => (
            <div
              key={filter}
              className="item"
              role="option"
              tabIndex={0}
              aria-selected={filter === shown}
              onClick={() => {
                onShown(filter);
                setOpen(false);
              }}
              onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.click()}
            >
              {filter}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

export function ListToolbar({ shown, onShown, count, newTitle, onRefresh, onNew }: Props) {
  return (
    <div className="list-toolbar">
      {shown === null ? <span /> : <ActiveFilter shown={shown} onShown={onShown} />}
      <div className="buttons-container">
        <span className="list-counter">
          <b>
            {Math.min(1, count)}-{count}
          </b>{' '}
          of <b>{count}</b>
        </span>
        <button type="button" className="solidbutton notext" title="Previous" disabled>
          <Icon name="chevron-left" />
        </button>
        <button type="button" className="solidbutton notext" title="Next" disabled>
          <Icon name="chevron-right" />
        </button>
        <button type="button" className="solidbutton notext" title="Refresh" onClick={onRefresh}>
          <Icon name="rotate" />
        </button>
        <Button text="New" title={newTitle} className="solidbutton menubtn" onClick={onNew} />
      </div>
    </div>
  );
}
