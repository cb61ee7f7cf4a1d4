import type { ComponentChildren } from 'preact';
import type { SummaryRow } from '../../lib/view/runs-summary';
import { t } from '../../lib/words/t';
import { CopyButton } from '../CopyButton';
import { OfflineLine } from '../OfflineLine';

interface ConfigurationProps {
  readonly summary: readonly SummaryRow[];
  /** Whether the browser has a network. */
  readonly online: boolean;
  /** Test, secret, ConnectWise and ending, each a card. */
  readonly children: ComponentChildren;
}

/** What the connection is made of, and what can be done with it. */
export const Configuration = ({ summary, online, children }: ConfigurationProps) => (
  <div class="stack">
    {!online && <OfflineLine asking />}
    <section class="card" aria-labelledby="connection-heading">
      <h2 id="connection-heading">{t('dashboard.configuration.connection')}</h2>
      <dl class="summary">
        {summary.map((row) => (
          <div key={row.label} class="summary-row">
            <dt>{row.label}</dt>
            <dd>
              <span class={row.exact ? 'mono' : undefined} data-value={row.value ?? undefined}>
                <bdi>{row.text}</bdi>
              </span>
              {row.note && <span class="soft small">{row.note}</span>}
              {row.exact && <CopyButton what={row.label} text={row.text} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
    {children}
  </div>
);
