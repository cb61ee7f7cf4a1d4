import type { ListItem } from '../../lib/view/records-list';
import { Badge } from '../Badge';

interface RecordRowProps {
  readonly id: string;
  readonly item: ListItem;
  readonly current: boolean;
  readonly at: number;
  readonly count: number;
  readonly start: number;
}

/** One row of the list, whose keys and clicks the list takes: a record, or the heading of a type's hits. Text is isolated, so that no direction mark leaks out. */
export const RecordRow = ({ id, item, current, at, count, start }: RecordRowProps) => (
  <div
    id={id}
    data-at={at}
    role="option"
    tabIndex={-1}
    class={`record-row record-row-${item.kind}`}
    aria-selected={current}
    aria-posinset={at + 1}
    aria-setsize={count}
    style={{ transform: `translateY(${start}px)` }}
  >
    {item.kind === 'heading' ? (
      <>
        <span class="record-title">{item.label}</span>
        <span class="record-more">
          {item.found.toLocaleString('en-GB')} found <span class="record-all">Show all</span>
        </span>
      </>
    ) : (
      <>
        <span class="record-line">
          <bdi class="record-title">{item.title}</bdi>
          {item.inactive && <Badge>Inactive</Badge>}
        </span>
        <span class="record-second">
          {item.second[0] && <bdi>{item.second[0]}</bdi>}
          {item.second[1] && <bdi>{item.second[1]}</bdi>}
        </span>
      </>
    )}
  </div>
);
