import { type Check, cannotTell, fieldOf, finding, type Look, settle } from './check';
import { normalise, same } from './normalise';
import { nameOf } from './subjects';

/** Logs the application in as the agent that was prepared for it? */
export const loginAgent: Check<'login-agent'> = (need, { profile, subjects }) => {
  const look: Look = {
    page: 'application',
    subject: subjects.application,
    field: 'login-agent',
    label: need.label,
    expected: need.suggested,
  };
  const field = fieldOf(look);
  if (field?.state !== 'read') return cannotTell(look);
  const { value } = field;
  if (value === null || value === '') return finding(look, 'failed', 'check.not_set', 'Not set');
  if (typeof value !== 'string') return finding(look, 'cantTell', 'check.value_unknown', String(value));
  if (normalise(value) === 'not set') return finding(look, 'failed', 'check.not_set', value);
  if (same(value, need.suggested)) return settle(look, value, true, 'check.login_agent_other');

  // The guide's name is only an example unless the profile also asks the agent to bear it.
  const isNameFixed = profile.requirements.some(
    (one) => one.layer === 'agent' && one.kind === 'text' && one.field === 'name',
  );
  const seen = (name: string) =>
    subjects.records.some((record) => record.page === 'agent' && same(nameOf(record) ?? '', name));
  if (isNameFixed || seen(need.suggested)) return finding(look, 'failed', 'check.login_agent_other', value);
  if (seen(value)) return settle(look, value, true, 'check.login_agent_other');
  return cannotTell({
    ...look,
    page: 'agent',
    field: 'name',
    subject: { record: null, name: value, twins: false },
  });
};
