import { FileText } from 'lucide';
import { t } from '../../lib/words/t';
import { Button } from '../Button';
import { useWhole } from '../use-whole';
import { Checklist } from './Checklist';
import { NextStep } from './NextStep';
import { NotAvailable } from './NotAvailable';
import { Prerequisites } from './Prerequisites';
import type { StepProps } from './step-props';
import { ValueRows } from './ValueRows';

/** Step 2: what to have ready, and the settings in Halo with live verdicts. */
export const PrepareStep = ({ state, commands }: StepProps) => {
  const { whole, end } = useWhole<HTMLSpanElement>();
  const open = state.groups.findIndex(({ page }) => page === state.next?.group.page);
  const groups = whole || open < 0 ? state.groups : state.groups.slice(0, open + 1);
  const captured = state.values.filter((value) => value.text !== null);
  return (
    <>
      <NotAvailable state={state} />
      <NextStep state={state} commands={commands} />
      <Prerequisites state={state} commands={commands} />
      {state.profile && (
        <div>
          <Button small icon={FileText} onClick={commands.openLeastPrivilege}>
            {t('wizard.prepare_step.least_privilege')}
          </Button>
        </div>
      )}
      {groups.map((group) => (
        <Checklist
          key={group.page}
          group={group}
          startsOpen={group.page === state.next?.group.page}
          steps={state.profile?.steps[group.page] ?? []}
          onOpen={state.instance ? () => commands.open(group.page, group.recordId) : null}
          onShow={state.instance ? commands.showField : null}
        />
      ))}
      {whole && captured.length > 0 && state.profile && (
        <section class="card stack">
          <h2>{t('wizard.prepare_step.values_for', { vendor: state.profile.vendor })}</h2>
          <ValueRows values={captured} vendor={state.profile.vendor} readSecret={null} />
        </section>
      )}
      {!whole && <span ref={end} />}
    </>
  );
};
