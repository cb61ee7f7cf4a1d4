import type { Verdict } from '../../lib/checks/verdict';
import { say } from '../../lib/core/say';
import { timeWords } from '../../lib/core/words';
import { t, tell } from '../../lib/words/t';
import { Disclosure } from '../Disclosure';
import { OutcomeIcon } from '../OutcomeIcon';

/** One setting: its verdict in one line, opening to why it is needed, what was seen, and where to change it. */
export const RequirementRow = ({ verdict }: { readonly verdict: Verdict }) => {
  const words = verdict.failure ? say(verdict.failure) : null;
  const { witness } = verdict;
  return (
    <li class="requirement-row" data-check={verdict.check} data-outcome={verdict.outcome}>
      <Disclosure
        summary={
          <span class="requirement">
            <OutcomeIcon outcome={verdict.outcome} />
            <span class="grow">
              <span>{verdict.label}</span>
              <span class="requirement-need soft small">
                {verdict.expected}
                {verdict.outcome !== 'passed' &&
                  verdict.seen !== null &&
                  ` · ${t('wizard.requirement_row.now', { seen: verdict.seen })}`}
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
              <dt>{t('wizard.requirement_row.do_this')}</dt>
              <dd>{words.fix}</dd>
            </>
          )}
          <dt>{t('wizard.requirement_row.needed')}</dt>
          <dd>{verdict.expected}</dd>
          <dt>{t('wizard.requirement_row.seen')}</dt>
          <dd>
            {verdict.seen ?? t('wizard.requirement_row.nothing_yet')}{' '}
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
          <dd>{verdict.why}</dd>
          <dt>{t('wizard.requirement_row.source')}</dt>
          <dd class="soft">{verdict.source}</dd>
        </dl>
      </Disclosure>
    </li>
  );
};
