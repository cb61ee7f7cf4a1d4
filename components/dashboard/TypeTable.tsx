import { useId } from 'preact/hooks';
import type { ResourceType } from '../../lib/core/resource-type';
import { countWords } from '../../lib/core/words';
import type { TypeRow } from '../../lib/view/runs-types';
import { t } from '../../lib/words/t';
import { Scrollable } from '../Scrollable';
import { TypeProgress } from '../TypeProgress';
import { TypeState } from '../TypeState';

interface TypeTableProps {
  readonly rows: readonly TypeRow[];
  /** Why a type cannot be switched, by type. */
  readonly fixed: Partial<Readonly<Record<ResourceType, string>>>;
  /** Why nothing can be switched, or null. */
  readonly blocked: string | null;
  readonly onSelect: (type: ResourceType, selected: boolean) => void;
}

/** The record types: whether they are synced, how many there are, and how the newest run left each. */
export const TypeTable = ({ rows, fixed, blocked, onSelect }: TypeTableProps) => {
  const id = useId();
  return (
    <Scrollable label={t('runs.types')}>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{t('dashboard.type_table.record_type')}</th>
            <th scope="col">{t('dashboard.type_table.state')}</th>
            <th scope="col" class="figure">
              {t('dashboard.type_table.stored')}
            </th>
            <th scope="col" class="figure">
              {t('dashboard.type_table.in_halo')}
            </th>
            <th scope="col">{t('dashboard.type_table.progress')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const why = blocked ?? fixed[row.type] ?? null;
            return (
              <tr
                key={row.type}
                data-type={row.type}
                data-stored={row.stored}
                data-total={row.total ?? ''}
                data-state={row.state}
              >
                <th scope="row">
                  <span class="type-select">
                    <input
                      id={`${id}-${row.type}`}
                      type="checkbox"
                      checked={row.selected}
                      disabled={why !== null}
                      onChange={(event) => onSelect(row.type, event.currentTarget.checked)}
                    />
                    <label for={`${id}-${row.type}`}>{row.label}</label>
                    {fixed[row.type] && <span class="soft small type-fixed">{fixed[row.type]}</span>}
                  </span>
                </th>
                <td>
                  <TypeState row={row} />
                </td>
                <td class="figure numeric">{countWords(row.stored)}</td>
                <td class="figure numeric">
                  <InHalo row={row} />
                  {row.leftOut > 0 && (
                    <span class="soft small type-left-out">
                      {t('dashboard.type_table.left_out', { count: countWords(row.leftOut) })}
                    </span>
                  )}
                </td>
                <td class="type-progress">
                  {row.reading && <TypeProgress row={row} />}
                  {!row.reading && row.asOfWords && <span class="soft small">{row.asOfWords}</span>}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scrollable>
  );
};

const InHalo = ({ row: { total, expected } }: { readonly row: TypeRow }) => {
  if (total !== null) return <>{countWords(total)}</>;
  if (expected !== null)
    return <span class="soft">{t('dashboard.type_table.about', { value: countWords(expected) })}</span>;
  return (
    <span class="soft">
      –<span class="unseen">{t('dashboard.type_table.not_known_yet')}</span>
    </span>
  );
};
