import { t } from '../../lib/words/t';
import './proof.css';
import { Printer } from 'lucide';
import type { PrivilegeSummary } from '../../lib/view/proof-summary';
import { Button } from '../Button';
import { CopyButton } from '../CopyButton';

interface LeastPrivilegeProps {
  readonly summary: PrivilegeSummary;
  readonly onPrint: () => void;
}

/** The least rights an integration needs for what is selected: one page, to copy or to print. */
export const LeastPrivilege = ({ summary, onPrint }: LeastPrivilegeProps) => (
  <section class="card privilege" aria-labelledby="privilege-heading">
    <div class="proof-head">
      <div class="stack-tight">
        <h2 id="privilege-heading">
          {t('proof.least_privilege.least_privilege_for', { profile: summary.profile })}
        </h2>
        <p class="soft small">
          {t('proof.least_privilege.for_types', { types: summary.typeLabels.join(', ') })}
        </p>
      </div>
      <div class="row privilege-actions">
        <CopyButton what={t('proof.least_privilege.the_summary')} text={summary.text} />
        <Button small icon={Printer} onClick={onPrint}>
          {t('proof.least_privilege.print')}
        </Button>
      </div>
    </div>
    <div class="privilege-sections">
      {summary.sections.map((section) => (
        <section key={section.title}>
          <h3>{section.title}</h3>
          <p class="soft small">{section.where}</p>
          <dl class="privilege-rows">
            {section.rows.map((row) => (
              <div key={`${row.label} ${row.value}`} title={row.why}>
                <dt>{row.label}</dt>
                <dd>{row.value}</dd>
              </div>
            ))}
          </dl>
          {section.rest && <p class="small">{section.rest}</p>}
        </section>
      ))}
    </div>
  </section>
);
