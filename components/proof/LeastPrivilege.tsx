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
        <h2 id="privilege-heading">Least privilege for {summary.profile}</h2>
        <p class="soft small">
          For {summary.typeLabels.join(', ')}. Anything beyond this is more than is needed.
        </p>
      </div>
      <div class="row privilege-actions">
        <CopyButton what="the summary" text={summary.text} words="Copy" />
        <Button small icon={Printer} onClick={onPrint}>
          Print
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
