import type { ResourceType } from '../../lib/core/resource-type';
import type { TypeProbe } from '../../lib/halo/test-report';
import { resources } from '../../lib/resources/registry';
import { t } from '../../lib/words/t';
import { Badge } from '../Badge';
import { Checkbox } from '../Checkbox';
import { FailureText } from '../FailureText';
import { expectedCount } from './expected-count';

interface TypeChoiceProps {
  readonly type: ResourceType;
  readonly always: boolean;
  readonly chosen: boolean;
  /** What the test's small read answered; null when it was not asked. */
  readonly probe: TypeProbe | null;
  readonly activeOnly: boolean;
  readonly onChange: (wanted: boolean) => void;
}

/** One record type: wanted or not, how many to expect, and the permission it needs. */
export const TypeChoice = ({ type, always, chosen, probe, activeOnly, onChange }: TypeChoiceProps) => {
  const resource = resources[type];
  const { label, scope } = resource;
  return (
    <li data-type={type} data-state={probe?.state ?? 'unknown'} class="type-choice">
      <div class="type-line">
        <Checkbox
          label={label}
          checked={chosen || always}
          onChange={onChange}
          fixedBecause={always ? `${t('wizard.type_choice.always_on', { type: label })} ` : null}
        >
          {t('wizard.type_choice.needs')} <code class="mono">{scope}</code>
        </Checkbox>
        {probe && <Expected probe={probe} words={expectedCount(resource, probe, activeOnly)} />}
      </div>
      {probe?.failure && (
        <div class="type-lacks">
          <FailureText failure={probe.failure} />
        </div>
      )}
      {probe?.state === 'empty' && !probe.failure && (
        <p class="small type-lacks">{t('wizard.type_choice.halo_answered_without_a_single_record')}</p>
      )}
    </li>
  );
};

const Expected = ({ probe, words }: { readonly probe: TypeProbe; readonly words: string }) => {
  if (probe.state === 'forbidden')
    return <Badge tone="failed">{t('wizard.type_choice.no_permission')}</Badge>;
  if (probe.state === 'failed') return <Badge tone="cantTell">{t('wizard.type_choice.not_readable')}</Badge>;
  if (probe.state === 'empty') return <Badge tone="warned">{t('wizard.type_choice.none_seen')}</Badge>;
  return <span class="numeric expected">{words}</span>;
};
