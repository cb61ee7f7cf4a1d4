import { ArrowUpRight } from 'lucide';
import type { FieldPlace } from '../../lib/checks/field-place';
import type { Failure } from '../../lib/core/failure';
import type { GuideStep } from '../../lib/profiles/profile';
import type { ChecklistGroup } from '../../lib/view/checklist';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { Disclosure } from '../Disclosure';
import { OutcomeIcon } from '../OutcomeIcon';
import { useWhole } from '../use-whole';
import { GuideSteps } from './GuideSteps';
import { RequirementRow } from './RequirementRow';

interface ChecklistProps {
  readonly group: ChecklistGroup;
  readonly startsOpen: boolean;
  /** What the guide says to mind on this page. */
  readonly steps: readonly GuideStep[];
  /** Null while no instance is known to open it on. */
  readonly onOpen: (() => void) | null;
  readonly onShow: ((place: FieldPlace) => Promise<Failure | null>) | null;
}

/** One page of Halo and the settings on it. */
export const Checklist = ({ group, startsOpen, steps, onOpen, onShow }: ChecklistProps) => (
  <section class="card fold" aria-label={group.title}>
    <Disclosure
      kept
      startsOpen={startsOpen}
      summary={
        <span class="split">
          <span class="row">
            <OutcomeIcon outcome={group.outcome} />
            <strong>{group.title}</strong>
            {group.recordName && <span class="soft">{t('checks.quoted', { name: group.recordName })}</span>}
          </span>
          <span class="soft small numeric">
            {t('wizard.checklist.of', { passed: group.passed, judged: group.judged })}
          </span>
        </span>
      }
    >
      <Settings group={group} steps={steps} onOpen={onOpen} onShow={onShow} />
    </Disclosure>
  </section>
);

/** As many as a popup has room for below the group's own line. */
const firstRows = 3;

const Settings = ({ group, steps, onOpen, onShow }: Omit<ChecklistProps, 'startsOpen'>) => {
  const { whole, end } = useWhole<HTMLUListElement>();
  const rows = whole ? group.rows : group.rows.slice(0, firstRows);
  return (
    <>
      <ul class="requirements" ref={end}>
        {rows.map((row) => (
          <RequirementRow key={row.check} row={row} onShow={onShow} />
        ))}
      </ul>
      {whole && <GuideSteps steps={steps} />}
      {whole && onOpen && (
        <Button small icon={ArrowUpRight} onClick={onOpen}>
          {group.open}
        </Button>
      )}
    </>
  );
};
