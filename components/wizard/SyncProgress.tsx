import { countWords } from '../../lib/core/words';
import type { TypeRow } from '../../lib/view/runs-types';
import { t, tell } from '../../lib/words/t';
import { LazyFailureText } from '../lazy-failure-text';
import { TypeProgress } from '../TypeProgress';
import { TypeState } from '../TypeState';

/** How far a sync has come with each record type. */
export const SyncProgress = ({ progress }: { readonly progress: readonly TypeRow[] }) => (
  <section class="card" aria-label={t('wizard.sync_progress.progress_of_the_sync')}>
    <ul class="sync-types">
      {progress.map((each) => (
        <Row key={each.type} row={each} />
      ))}
    </ul>
  </section>
);

/** What the filter leaves out is no shortfall: it is told beside the count, not missing from it. */
const Row = ({ row }: { readonly row: TypeRow }) => {
  const { type, label, stored, total, expected, leftOut, failure } = row;
  const all = total ?? expected;
  return (
    <li data-progress={type}>
      <div class="split">
        <span>{label}</span>
        <span class="row">
          <span class="numeric soft">
            {all === null
              ? countWords(stored)
              : tell(`count.${total === null ? 'of_about' : 'of'}`, {
                  count: countWords(stored),
                  all: countWords(Math.max(all, stored)),
                })}
          </span>
          <TypeState row={row} />
        </span>
      </div>
      <TypeProgress row={row} />
      {leftOut > 0 && (
        <p class="soft small sync-remark">
          {t('wizard.sync_progress.of_inactive_clients_left_out', { leftOut: countWords(leftOut) })}
        </p>
      )}
      {failure && (
        <div class="sync-remark">
          <LazyFailureText failure={failure} />
        </div>
      )}
    </li>
  );
};
