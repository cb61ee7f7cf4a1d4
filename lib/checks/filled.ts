import { type Check, cannotTell, fieldOf, finding, pageOfLayer, settle } from './check';
import { normalise } from './normalise';
import { subjectOf } from './subject-of';

/** Is the field filled in, with whatever the admin chose? */
export const filled: Check<'filled'> = (need, { subjects }) => {
  const look = {
    page: pageOfLayer[need.layer],
    subject: subjectOf(need.layer, subjects),
    field: need.field,
    label: need.label,
    expected: need.suggested,
  };
  const field = fieldOf(look);
  if (field?.state !== 'read') return cannotTell(look);
  const { value } = field;
  if (typeof value === 'boolean')
    return finding(look, 'cantTell', 'check.value_unknown', value ? 'Yes' : 'No');
  const parts = value === null ? [] : typeof value === 'string' ? [value] : value;
  const isFilled = parts.some((part) => normalise(part) !== '' && normalise(part) !== 'not set');
  return settle(look, value, isFilled, 'check.not_set');
};
