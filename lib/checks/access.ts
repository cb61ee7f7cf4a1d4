import type { SeenRecord } from '../page/observation';
import { tell } from '../words/t';
import { type Check, cannotTell, type Finding, fieldOf, finding, type Look, notSaved, shown } from './check';
import { combine, covers, coversOwn, exceeds } from './compare-level';
import { asFlag } from './flag';
import { type Level, parseLevel } from './parse-level';
import type { Subject } from './subjects';
import { savedValue } from './subjects';

interface Grant {
  readonly look: Look;
  readonly text: string | null;
  readonly level: Level | null;
  readonly saved: boolean;
  /** Why this source says nothing. */
  readonly gap: Finding | null;
}

const grantOf = (look: Look): Grant => {
  const field = fieldOf(look);
  if (field?.state !== 'read') {
    return { look, text: null, level: null, saved: false, gap: cannotTell(look) };
  }
  const { value } = field;
  const text = shown(value);
  const isLevelText = value === null || value === false || typeof value === 'string';
  const level = isLevelText ? parseLevel(text) : null;
  const gap = level ? null : finding(look, 'cantTell', 'check.level_unknown', text);
  return { look, text, level, saved: field.saved, gap };
};

const isAdministrator = (record: SeenRecord | null): boolean => {
  const value = savedValue(record, 'setting:administrator');
  return value !== undefined && asFlag(value) === true;
};

const textOf = (grants: readonly Grant[]): string | null => {
  const known = grants.filter((grant) => grant.text !== null);
  if (known.length < 2) return known[0]?.text ?? null;
  return known.map((grant) => `${grant.text} (${grant.look.subject.name ?? grant.look.page})`).join('; ');
};

/**
 * Do the roles, with the rights set on the agent itself, allow what is needed in one area, and no more?
 * The highest of several roles counts, and the agent's own rights can only raise it (HaloPSA guides 883 and 1409).
 */
export const access: Check<'access'> = (need, { subjects }) => {
  const field = `access:${need.area}`;
  const lookAt = (page: 'role' | 'agent', subject: Subject): Look => ({
    page,
    subject,
    field,
    label: need.label,
    expected: need.level,
  });
  const looks = subjects.roles.map((role) => lookAt('role', role));
  if (subjects.ownRights) {
    const own = lookAt('agent', { ...subjects.agent, record: subjects.ownRights });
    if (fieldOf(own) || isAdministrator(subjects.ownRights)) looks.push(own);
  }
  const first = looks[0];
  if (!first) return cannotTell(lookAt('agent', subjects.agent));

  const administrator = looks.find((look) => isAdministrator(look.subject.record));
  if (administrator) {
    const holder = tell(`checks.access.holder_${administrator.page === 'role' ? 'role' : 'agent'}`, {
      name: administrator.subject.name ?? '',
    });
    return finding(administrator, 'warned', 'check.administrator', 'Administrator', { holder });
  }

  const grants = looks.map(grantOf);
  const seen = textOf(grants);
  const saved = grants.filter((grant) => grant.saved);
  const hold = (from: readonly Grant[]) => combine(from.flatMap((grant) => grant.level ?? []));
  const raising = (from: readonly Grant[]): Look =>
    from.find((grant) => grant.level && exceeds(grant.level, need.needs))?.look ?? first;

  if (covers(hold(saved), need.needs)) {
    if (exceeds(hold(saved), need.needs)) {
      const deletes = !need.needs.includes('delete') && hold(saved).capabilities.has('delete');
      return finding(
        raising(saved),
        'warned',
        deletes ? 'check.level_deletes' : 'check.level_too_high',
        seen,
      );
    }
    // Enough is proven; a level seen but not understood may still be too much.
    const unread = grants.find((grant) => grant.gap && fieldOf(grant.look))?.gap;
    if (unread) return unread;
    const holder = saved.find((grant) => grant.level && covers(grant.level, need.needs))?.look ?? first;
    return finding(holder, 'passed', null, seen);
  }
  const pending = grants.find(
    (grant) => !grant.saved && grant.level && covers(hold([...saved, grant]), need.needs),
  );
  if (pending) return notSaved(pending.look, seen);
  const gap = grants.find((grant) => grant.gap)?.gap;
  if (gap) return { ...gap, seen: gap.seen ?? seen };
  const { olderNeeds } = need;
  const older =
    olderNeeds &&
    grants.find(({ level }) => level && covers(level, olderNeeds) && !exceeds(level, olderNeeds));
  if (older) return finding(older.look, 'cantTell', 'check.level_older', seen);
  const isOwn = coversOwn(hold(grants), need.needs);
  return finding(first, 'failed', isOwn ? 'check.level_own_only' : 'check.level_too_low', seen);
};
