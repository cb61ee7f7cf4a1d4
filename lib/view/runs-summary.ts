import type { ValueName } from '../core/value-name';
import { profileById } from '../profiles/registry';
import { inVendorForm } from '../profiles/vendor-form';
import type { Connection } from '../store/connection';
import { t } from '../words/t';
import { formatMoment } from './records-format';

export interface SummaryRow {
  readonly label: string;
  readonly text: string;
  /** A value to be compared letter by letter or copied. */
  readonly exact: boolean;
  readonly note: string | null;
  /** Which captured value it is; null for all else, and where none is set. */
  readonly value: ValueName | null;
}

const authOrigins: Readonly<Record<Connection['addresses']['authFrom'], string | null>> = {
  typed: null,
  authinfo: t('view.runs_summary.as_the_instance_says'),
  'instance-info': t('view.runs_summary.as_the_instance_says'),
  assumed: t('view.runs_summary.assumed_the_instance_did_not_say'),
};

/** What this connection is made of, without its secret; what may be copied is in the vendor's form, as on the hand-over sheet. */
export function connectionSummary(connection: Connection): readonly SummaryRow[] {
  const { addresses, agent, appVersion, clientId } = connection;
  const row = (label: string, text: string, note: string | null = null): SummaryRow => ({
    label,
    text,
    exact: false,
    note,
    value: null,
  });
  const exact = (
    label: string,
    text: string,
    note: string | null = null,
    value: ValueName | null = null,
  ): SummaryRow => ({ ...row(label, text, note), exact: true, value });
  const profile = profileById(connection.profileId);
  const value = (name: ValueName, halo: string, shown: string | null, origin: string | null = null) => {
    const form = profile ? inVendorForm(profile, name, shown) : { text: shown ?? '', note: null };
    const label = profile?.values[name].label ?? halo;
    const note = [origin, form.note].filter(Boolean).join('. ') || null;
    return form.text === '' ? row(label, 'Not set', note) : exact(label, form.text, note, name);
  };
  return [
    row(t('view.runs_summary.integration'), profile?.name ?? connection.profileId),
    exact(t('view.runs_summary.instance'), addresses.base),
    value('resource-server', 'Resource Server', addresses.apiRoot),
    value('auth-server', 'Auth Server', addresses.authServer, authOrigins[addresses.authFrom]),
    value('tenant', 'Tenant', addresses.tenant),
    value('client-id', 'Client ID', clientId),
    row(
      t('view.runs_summary.connected_as'),
      t('view.runs_summary.agent_and_id', { name: agent.name, id: agent.id }),
    ),
    row(t('view.runs_summary.halo_version'), appVersion ?? t('view.runs_summary.not_told_by_the_instance')),
    row(t('view.runs_summary.last_tested'), formatMoment(connection.lastTestedAt)),
    row(t('view.runs_summary.connected_since'), formatMoment(connection.createdAt)),
  ];
}
