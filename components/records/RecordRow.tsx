import { counted, countWords } from '../../lib/core/words';
import type { ListItem } from '../../lib/view/records-list';
import { t } from '../../lib/words/t';
import { Badge } from '../Badge';

export interface RecordRowProps {
  readonly id: string;
  /** null: not at hand yet. */
  readonly item: ListItem | null;
  readonly lines: number;
  readonly current: boolean;
  readonly at: number;
  readonly count: number;
  readonly start: number;
}

/** Values beside one another in a line below the title. */
export const valuesPerLine = 2;

/** Pixels of a row: its title, and lines of values. */
export const rowHeightFor = (lines: number): number => 34 + 18 * lines;

/** One row of the list, whose keys and clicks the list takes: a record, or the heading of a type's hits. Text is isolated, so that no direction mark leaks out. */
export const RecordRow = ({ id, item, lines, current, at, count, start }: RecordRowProps) => (
  <div
    id={id}
    data-at={at}
    role="option"
    tabIndex={-1}
    class={`record-row record-row-${item?.kind ?? 'waiting'}`}
    aria-selected={current}
    aria-posinset={at + 1}
    aria-setsize={count}
    aria-label={item ? undefined : '…'}
    style={{ transform: `translateY(${start}px)`, blockSize: `${rowHeightFor(lines)}px` }}
  >
    {item?.kind === 'heading' && (
      <>
        <span class="record-title">{item.label}</span>
        <span class="record-more">
          {item.soFar
            ? t('records.so_far', { count: countWords(item.found) })
            : counted('records.found', item.found)}{' '}
          <span class="record-all">{t('records.show_all')}</span>
        </span>
      </>
    )}
    {item?.kind === 'record' && (
      <>
        <span class="record-line">
          <bdi class="record-title">{item.title}</bdi>
          {item.inactive && <Badge>{t('records.inactive')}</Badge>}
        </span>
        <span class="record-values">
          {item.values.map(({ field, words }) => (
            <bdi key={field}>{words}</bdi>
          ))}
        </span>
      </>
    )}
  </div>
);
