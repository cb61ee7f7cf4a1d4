import { listWords } from '../core/words';
import { t } from '../words/t';
import { type Check, cannotTell, fieldOf, finding, pageOfLayer, settle } from './check';
import { same } from './normalise';
import { subjectOf } from './subject-of';
import { nameOf, rolesOf, type Subject } from './subjects';

const quoted = (names: readonly string[]): string =>
  listWords(names.map((name) => t('checks.quoted', { name })));

/** Has the agent the role it gets its rights from, and no role nobody has looked at? */
export const member: Check<'member'> = (need, { profile, subjects }) => {
  const look = {
    page: pageOfLayer[need.layer],
    subject: subjectOf(need.layer, subjects),
    field: need.field,
    label: need.label,
    expected: need.suggested,
  };
  const field = fieldOf(look);
  if (field?.state !== 'read') return cannotTell(look);
  if (typeof field.value === 'boolean') return finding(look, 'cantTell', 'check.value_unknown', null);
  // An unsaved choice is looked at as well, so that a wrong one is told while editing.
  const names = rolesOf(
    look.subject.record && {
      ...look.subject.record,
      fields: { [need.field]: { ...field, saved: true } },
    },
  );
  if (!names || names.length === 0) return finding(look, 'failed', 'check.role_missing', null);
  const seen = names.join(', ');
  const roles: readonly Subject[] = names.map((name) => ({
    record:
      subjects.records.find((record) => record.page === 'role' && same(nameOf(record) ?? '', name)) ?? null,
    name,
    twins: false,
  }));
  const unseen = names.filter((_, at) => roles[at]?.record === null);
  const others = names.filter((name) => !same(name, need.suggested));
  if (profile.names.role !== null && others.length === names.length) {
    const isOpened = unseen.length === 0;
    return finding(
      look,
      isOpened ? 'warned' : 'failed',
      isOpened ? 'check.role_other' : 'check.role_missing',
      quoted(names),
    );
  }
  const extra = names.length > 1 ? unseen.filter((name) => others.includes(name)) : [];
  if (extra.length > 0) return finding(look, 'warned', 'check.role_extra', seen, { extra: quoted(extra) });
  return settle(look, seen, true, 'check.role_missing');
};
