import type { Failure } from '../../lib/core/failure';
import type { ResourceType } from '../../lib/core/resource-type';
import type { FilterType } from '../../lib/view/runs-filters';
import { t } from '../../lib/words/t';
import { Checkbox } from '../Checkbox';
import { FailureBanner } from '../FailureBanner';
import { Switch } from '../Switch';

interface SyncFiltersProps {
  readonly activeOnly: boolean;
  readonly types: readonly FilterType[];
  /** What all filters together keep, in a sentence; null before anything was counted. */
  readonly keeps: string | null;
  readonly changeBlocked: string | null;
  readonly failure: Failure | null;
  readonly onActiveOnly: (activeOnly: boolean) => void;
  readonly onSelect: (type: ResourceType, selected: boolean) => void;
}

/** Which records are read at all. A change holds from the next sync on. */
export const SyncFilters = (props: SyncFiltersProps) => (
  <div class="stack">
    {props.failure && <FailureBanner failure={props.failure} />}
    <p class="filters-keep numeric" role="status">
      {props.keeps ?? t('filters.not_known')}
    </p>
    <section class="card" aria-labelledby="active-heading">
      <h2 id="active-heading">{t('dashboard.sync_filters.clients')}</h2>
      <Switch
        label={t('dashboard.sync_filters.active_clients_only')}
        checked={props.activeOnly}
        fixedBecause={props.changeBlocked}
        onChange={props.onActiveOnly}
      >
        {t('dashboard.sync_filters.clients_marked_inactive_in_halo_and')}
      </Switch>
    </section>
    <section class="card" aria-labelledby="filter-types-heading">
      <h2 id="filter-types-heading">{t('dashboard.sync_filters.record_types')}</h2>
      <p class="soft">{t('dashboard.sync_filters.a_type_switched_off_is_not')}</p>
      <div class="filter-types">
        {props.types.map((each) => (
          <Checkbox
            key={each.type}
            label={each.label}
            checked={each.selected}
            fixedBecause={fixedWords(props.changeBlocked, each.fixedBecause)}
            onChange={(selected) => props.onSelect(each.type, selected)}
          >
            {each.keeps && <strong class="numeric filter-keeps">{each.keeps}</strong>}
            {each.needs}
          </Checkbox>
        ))}
      </div>
    </section>
  </div>
);

/** The reason is shown with each type it belongs to; the one that blocks all is shown once, at the switch above. */
const fixedWords = (blocked: string | null, because: string | null): string | null =>
  blocked !== null ? '' : because && `${because}. `;
