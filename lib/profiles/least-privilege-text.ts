import type { LeastPrivilege } from './least-privilege';

/** The summary as plain text, for a ticket or a mail; `typeLabels` are the record types in words. */
export const leastPrivilegeText = (
  { profile, sections }: LeastPrivilege,
  typeLabels: readonly string[],
): string =>
  [
    `${profile}: the least HaloPSA rights it needs`,
    `For: ${typeLabels.join(', ')}`,
    ...sections.flatMap(({ title, where, rows, rest }) => [
      '',
      title,
      where,
      ...rows.map(({ label, value }) => `  ${label}: ${value}`),
      ...(rest ? [`  ${rest}`] : []),
    ]),
    '',
  ].join('\n');
