import type { Verdict } from '../../lib/checks/verdict';
import { say } from '../../lib/core/say';
import { timeWords } from '../../lib/core/words';
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
                {verdict.outcome !== 'passed' && verdict.seen !== null && ` · now ${verdict.seen}`}
              </span>
            </span>
          </span>
        }
      >
        <dl class="facts">
          {words && (
            <>
              <dt>Found</dt>
              <dd>{words.say}</dd>
              <dt>Do this</dt>
              <dd>{words.fix}</dd>
            </>
          )}
          <dt>Needed</dt>
          <dd>{verdict.expected}</dd>
          <dt>Seen</dt>
          <dd>
            {verdict.seen ?? 'Nothing yet'}
            {witness && (
              <span class="soft">
                {witness.recordName ? ` on “${witness.recordName}”` : ''}, {timeWords(witness.at, Date.now())}
              </span>
            )}
          </dd>
          <dt>Why</dt>
          <dd>{verdict.why}</dd>
          <dt>Source</dt>
          <dd class="soft">{verdict.source}</dd>
        </dl>
      </Disclosure>
    </li>
  );
};
