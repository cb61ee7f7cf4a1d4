import { t } from '../words/t';
import { type Check, cannotTell, fieldOf, finding, type Look, settle } from './check';
import { asFlag } from './flag';

/** Is a scope that breaks this integration left unticked? */
export const noScope: Check<'no-scope'> = (need, { subjects }) => {
  const look: Look = {
    page: 'application',
    subject: subjects.application,
    field: `scope:${need.scope}`,
    label: need.scope,
    expected: t('checks.seen.not_ticked'),
  };
  const field = fieldOf(look);
  if (field?.state !== 'read') return cannotTell(look);
  // A tick box is never empty, so an empty reading is not an unticked one.
  const flag = field.value === null || field.value === '' ? null : asFlag(field.value);
  if (flag === null) return finding(look, 'cantTell', 'check.value_unknown', String(field.value));
  return settle(
    look,
    flag ? t('checks.seen.ticked') : t('checks.seen.not_ticked'),
    !flag,
    'check.scope_forbidden',
  );
};
