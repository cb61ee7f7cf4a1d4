import type { Details, Failure } from '../core/failure';
import type { FailureCode } from '../core/failures/catalogue';
import { makeFailure } from '../core/make-failure';
import type { Outcome } from '../core/outcome';
import type { FieldValue, PageKind, SeenField, SeenRecord } from '../page/observation';
import type { IntegrationProfile, Layer, Requirement } from '../profiles/profile';
import { t } from '../words/t';
import type { Evidence } from './evidence';
import { noun, place } from './place';
import type { Subject, Subjects } from './subjects';

/** What one check found; judge() makes the verdict of it. */
export interface Finding {
  readonly outcome: Outcome;
  readonly expected: string;
  readonly seen: string | null;
  readonly failure: Failure | null;
  /** The page that was looked at, or is to be. */
  readonly page: PageKind;
  readonly record: SeenRecord | null;
  readonly field: string | null;
}

export interface Context {
  readonly profile: IntegrationProfile;
  readonly evidence: Evidence;
  readonly subjects: Subjects;
}

export type RequirementOf<K extends Requirement['kind']> = Extract<Requirement, { kind: K }>;

/** Judges one kind of requirement against the evidence. Pure; may throw, which judge() turns into cantTell. */
export type Check<K extends Requirement['kind']> = (need: RequirementOf<K>, context: Context) => Finding;

/** A field of one record, and what is wanted of it: all a finding needs for its words. */
export interface Look {
  readonly page: PageKind;
  readonly subject: Subject;
  readonly field: string;
  readonly label: string;
  readonly expected: string;
}

export const pageOfLayer: Readonly<Record<Layer, PageKind>> = {
  role: 'role',
  agent: 'agent',
  application: 'application',
  api: 'api',
  webhook: 'webhook',
  connection: 'api',
};

/** A value as a person reads it on the page. */
export const shown = (value: FieldValue): string => {
  if (value === null || value === '') return 'Not set';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'string' ? value : value.length > 0 ? value.join(', ') : 'Not set';
};

/** The field as last seen. A saved record's name also stands above every one of its tabs. */
export function fieldOf({ subject: { record }, field, label }: Look): SeenField | null {
  if (!record) return null;
  const seen = record.fields[field];
  if (seen || field !== 'name' || record.recordId === 'new' || !record.recordName) return seen ?? null;
  return { state: 'read', value: record.recordName, by: 'shape', label, at: record.at, saved: true };
}

const detailsOf = (look: Look, seen: string | null): Details => ({
  setting: fieldOf(look)?.label || look.label,
  expected: look.expected,
  seen,
  where: place(look.page, look.subject.name, look.field),
});

/** A finding about one field, worded from the look; `more` adds or replaces details. */
export const finding = (
  look: Look,
  outcome: Outcome,
  code: FailureCode | null,
  seen: string | null,
  more: Details = {},
): Finding => ({
  outcome,
  expected: look.expected,
  seen,
  failure: code && makeFailure(code, { ...detailsOf(look, seen), ...more }),
  page: look.page,
  record: look.subject.record,
  field: look.field,
});

const unsureCodes = {
  'two-candidates': 'check.two_candidates',
  'unknown-control': 'check.unknown_control',
  'state-not-shown': 'check.state_not_shown',
  'not-loaded': 'check.not_loaded',
  'hidden-by-all': 'check.hidden_by_all',
  'form-closed': 'check.form_closed',
  'not-shown': 'check.not_shown',
  'reader-threw': 'check.reader_threw',
} as const satisfies Record<string, FailureCode>;

/** Why nothing can be said about the field: its record or itself not seen, or seen but unreadable. */
export const cannotTell = (look: Look): Finding => {
  const { record, name, twins, others, toldBy } = look.subject;
  const called = name === null ? noun(look.page) : t('checks.named', { noun: noun(look.page), name });
  if (twins) return finding(look, 'cantTell', 'check.same_name', null, { record: noun(look.page) });
  if (!record && toldBy) return roleNotTold(look, toldBy);
  if (!record && others) {
    const code = look.page === 'agent' ? 'check.agent_not_told' : 'check.record_not_told';
    return finding(look, 'cantTell', code, null, {
      record: called,
      name,
      isIdHeld: others.isIdHeld,
      where: place(look.page, null, null),
    });
  }
  if (!record) return finding(look, 'cantTell', 'check.record_not_seen', null, { record: called });
  const field = fieldOf(look);
  if (field?.state === 'unsure') {
    const { seenEarlier: earlier } = field;
    const told = earlier ? { earlier: shown(earlier.value), earlierAt: earlier.at } : {};
    return finding(look, 'cantTell', unsureCodes[field.because], null, told);
  }
  return finding(look, 'cantTell', 'check.not_seen', null);
};

/** Which role it is stands on the agent's page. */
function roleNotTold(look: Look, agent: Subject): Finding {
  const subject: Subject = { record: null, name: agent.others ? null : agent.name, twins: false };
  const there: Look = { ...look, page: 'agent', subject, field: 'roles' };
  return finding(there, 'cantTell', 'check.role_not_told', null, { name: look.subject.name });
}

/**
 * Passed when `right`, but only if Halo has saved it; a right value still in the form is cantTell, a wrong one fails at once,
 * so that an admin sees it while editing.
 */
export const settle = (look: Look, value: FieldValue, right: boolean, wrong: FailureCode): Finding => {
  const seen = shown(value);
  if (!right) return finding(look, 'failed', wrong, seen);
  return fieldOf(look)?.saved ? finding(look, 'passed', null, seen) : notSaved(look, seen);
};

/** Right, but not known to be saved. */
export const notSaved = (look: Look, seen: string | null): Finding =>
  finding(look, 'cantTell', 'check.not_saved', seen, { isUntold: fieldOf(look)?.untold ?? null });
