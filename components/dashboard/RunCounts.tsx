import { Fragment } from 'preact';
import type { LogCount } from '../../lib/view/runs-log';
import { t } from '../../lib/words/t';
import { Scrollable } from '../Scrollable';
import { FailureWords } from './FailureWords';

const columns = [
  ['total', 'In Halo'],
  ['fetched', 'Fetched'],
  ['stored', 'Stored'],
  ['unchanged', 'Unchanged'],
  ['deleted', 'Deleted'],
  ['leftOut', 'Left out'],
  ['filtered', 'Filtered'],
  ['refused', 'Refused'],
  ['requests', 'Requests'],
] as const;

/** The counted truth of one run, a line for each type; what needs words stands below its line. */
export const RunCounts = ({ counts }: { readonly counts: readonly LogCount[] }) => (
  <Scrollable label={t('runs.counts')}>
    <table class="table">
      <thead>
        <tr>
          <th scope="col">Type</th>
          <th scope="col">State</th>
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
