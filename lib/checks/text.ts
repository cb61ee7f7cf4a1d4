import { type Check, cannotTell, fieldOf, finding, pageOfLayer, settle, shown } from './check';
import { normalise, same } from './normalise';
import { subjectOf } from './subject-of';

/** Is the field one of the given values, whatever the tenant's spelling? */
export const text: Check<'text'> = (need, { subjects }) => {
  const look = {
    page: pageOfLayer[need.layer],
    subject: subjectOf(need.layer, subjects),
    field: need.field,
    label: need.label,
    expected: need.oneOf[0] ?? '',
  };
  const field = fieldOf(look);
  const isShown = field && !(field.state === 'unsure' && field.because === 'not-shown');
  if (!isShown && look.subject.record && need.notShown !== undefined) {
    return finding(look, 'inapplicable', null, need.notShown);
  }
  if (field?.state !== 'read') return cannotTell(look);
  const { value } = field;
  if (value === null || value === '') return finding(look, 'failed', 'check.not_set', 'Not set');
  if (typeof value === 'boolean')
    return finding(look, 'cantTell', 'check.value_unknown', value ? 'Yes' : 'No');
  const values = typeof value === 'string' ? [value] : value;
  const right = values.length > 0 && values.every((one) => need.oneOf.some((wanted) => same(one, wanted)));
  const { noneOf } = need;
  const isWrong = noneOf?.some((wrong) => values.some((one) => normalise(one).startsWith(normalise(wrong))));
  if (!right && noneOf && !isWrong) return finding(look, 'cantTell', 'check.value_unknown', shown(value));
  return settle(look, value, right, 'check.wrong_value');
};
