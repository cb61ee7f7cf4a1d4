import { t } from '../words/t';
import type { LeastPrivilege } from './least-privilege';

/** The summary as plain text, for a ticket or a mail; `typeLabels` are the record types in words. */
export const leastPrivilegeText = (
  { profile, sections }: LeastPrivilege,
  typeLabels: readonly string[],
): string =>
  [
    t('profiles.least_privilege_text.the_least_halopsa_rights_it_needs', { profile }),
    t('profiles.least_privilege.for_types', { types: typeLabels.join(', ') }),
    ...sections.flatMap(({ title, where, rows, rest }) => [
      '',
      title,
      where,
      ...rows.map(({ label, value }) => `  ${label}: ${value}`),
      ...(rest ? [`  ${rest}`] : []),
    ]),
    '',
  ].join('\n');
