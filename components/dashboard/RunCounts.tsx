import { Fragment } from 'preact';
import type { LogCount } from '../../lib/view/runs-log';
import { t } from '../../lib/words/t';
import { Scrollable } from '../Scrollable';
import { FailureWords } from './FailureWords';

const columns = [
  ['total', t('dashboard.run_counts.in_halo')],
  ['fetched', t('dashboard.run_counts.fetched')],
  ['stored', t('dashboard.run_counts.stored')],
  ['unchanged', t('dashboard.run_counts.unchanged')],
  ['deleted', t('dashboard.run_counts.deleted')],
  ['leftOut', t('dashboard.run_counts.left_out')],
  ['filtered', t('dashboard.run_counts.filtered')],
  ['refused', t('dashboard.run_counts.refused')],
  ['requests', t('dashboard.run_counts.requests')],
] as const;

/** The counted truth of one run, a line for each type; what needs words stands below its line. */
export const RunCounts = ({ counts }: { readonly counts: readonly LogCount[] }) => (
  <Scrollable label={t('runs.counts')}>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{t('dashboard.run_counts.type')}</th>
          <th scope="col">{t('dashboard.run_counts.state')}</th>
          {columns.map(([key, label]) => (
            <th key={key} scope="col" class="figure">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <Fragment key={count.type}>
            <tr data-log-type={count.type} data-state={count.state}>
              <th scope="row">{count.label}</th>
              <td>{count.stateWords}</td>
              {columns.map(([key]) => (
                <td key={key} class="figure numeric">
                  {count[key]}
                </td>
              ))}
            </tr>
            {(count.remarks.length > 0 || count.failure) && (
              <tr class="run-remarks">
                <td colSpan={columns.length + 2}>
                  {count.remarks.length > 0 && <p>{count.remarks.join(' · ')}</p>}
                  {count.failure && <FailureWords failure={count.failure} />}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  </Scrollable>
);
