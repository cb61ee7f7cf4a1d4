import { listsItemsToEditors } from '../core/lists-items-to-editors';
import { t } from '../words/t';
import { type Check, cannotTell, type Finding, fieldOf, finding, type Look, notSaved } from './check';
import { asFlag } from './flag';
import { savedValue } from './subjects';

/** Grants the application this scope? `edit:x` covers `read:x` (seen by LimaCharlie on a live tenant), `all` covers each. */
export const scope: Check<'scope'> = (need, { profile, evidence, subjects }): Finding => {
  const look: Look = {
    page: 'application',
    subject: subjects.application,
    field: `scope:${need.scope}`,
    label: need.scope,
    expected: need.scope,
  };
  const { record } = subjects.application;
  if (!record) return cannotTell(look);
  const isTicked = (name: string): boolean => {
    const value = savedValue(record, `scope:${name}`);
    return value !== undefined && asFlag(value) === true;
  };
  // Halo hides every other permission then.
  if (isTicked('all')) return { ...finding(look, 'warned', 'check.scope_all', 'all'), field: 'scope:all' };

  const wider = need.scope.replace(/^read:/, 'edit:');
  const isWider = wider !== need.scope && isTicked(wider);
  const isWiderNeeded =
    profile.requirements.some((one) => one.kind === 'scope' && one.scope === wider) ||
    (wider === 'edit:items' && listsItemsToEditors(evidence.discovery?.appVersion ?? null));
  if (isWider && !isWiderNeeded) {
    const found = finding(look, 'warned', 'check.scope_too_wide', wider, { wider });
    return { ...found, field: `scope:${wider}` };
  }
  if (isTicked(need.scope)) return finding(look, 'passed', null, need.scope);
  if (isWider) return finding(look, 'passed', null, wider);

  const field = fieldOf(look);
  if (field?.state !== 'read') return cannotTell(look);
  const flag = asFlag(field.value);
  if (flag === null) return finding(look, 'cantTell', 'check.value_unknown', String(field.value));
  if (flag) return notSaved(look, need.scope);
  const edit = record.fields[`scope:${wider}`];
  if (wider !== need.scope && edit?.state === 'unsure')
    return cannotTell({ ...look, field: `scope:${wider}` });
  return finding(look, 'failed', 'check.scope_missing', t('checks.seen.not_ticked'));
};
