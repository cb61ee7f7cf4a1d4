import type { FieldPlace } from '../../lib/checks/field-place';
import type { Failure } from '../../lib/core/failure';
import { say } from '../../lib/core/say';
import { timeWords } from '../../lib/core/words';
import type { ChecklistRow } from '../../lib/view/checklist';
import { t, tell } from '../../lib/words/t';
import { Disclosure } from '../Disclosure';
import { OutcomeIcon } from '../OutcomeIcon';
import { ShowField } from '../ShowField';

interface RequirementRowProps {
  readonly row: ChecklistRow;
  /** Shows its field in Halo; null while no instance is known to show it on. */
  readonly onShow: ((place: FieldPlace) => Promise<Failure | null>) | null;
}

/** One setting: its verdict in one line, opening to why it is needed, what was seen, and where to change it. */
export const RequirementRow = ({ row, onShow }: RequirementRowProps) => {
  const words = row.failure ? say(row.failure) : null;
  const { witness } = row;
  const show = row.place && onShow && <ShowField place={row.place} onShow={onShow} />;
  return (
    <li class="requirement-row" data-check={row.check} data-outcome={row.outcome}>
      <Disclosure
        summary={
          <span class="requirement">
            <OutcomeIcon outcome={row.outcome} />
            <span class="grow">
              <span>{row.label}</span>
              <span class="requirement-need soft small">
                {row.expected}
                {row.outcome !== 'passed' &&
                  row.seen !== null &&
                  ` · ${t('wizard.requirement_row.now', { seen: row.seen })}`}
              </span>
            </span>
          </span>
        }
      >
        <dl class="facts">
          {words && (
            <>
              <dt>{t('wizard.requirement_row.found')}</dt>
              <dd>{words.say}</dd>
            </>
          )}
          {(words || show) && (
            <>
              <dt>{t('wizard.requirement_row.do_this')}</dt>
              <dd class="stack stack-tight">
                {words?.fix}
                {show}
              </dd>
            </>
          )}
          <dt>{t('wizard.requirement_row.needed')}</dt>
          <dd>{row.expected}</dd>
          <dt>{t('wizard.requirement_row.seen')}</dt>
          <dd>
            {row.seen ?? t('wizard.requirement_row.nothing_yet')}{' '}
            {witness && (
              <span class="soft">
                {tell(`wizard.requirement_row.${witness.recordName ? 'seen_on' : 'seen_at'}`, {
                  recordName: witness.recordName,
                  time: timeWords(witness.at, Date.now()),
                })}
              </span>
            )}
          </dd>
          <dt>{t('wizard.requirement_row.why')}</dt>
          <dd>{row.why}</dd>
          <dt>{t('wizard.requirement_row.source')}</dt>
          <dd class="soft">{row.source}</dd>
        </dl>
      </Disclosure>
    </li>
  );
};
