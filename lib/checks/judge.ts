import { makeFailure } from '../core/make-failure';
import type { IntegrationProfile, Requirement } from '../profiles/profile';
import { t } from '../words/t';
import { applies } from './applies';
import { type Context, type Finding, pageOfLayer } from './check';
import { credentials } from './credentials';
import type { Evidence } from './evidence';
import { excess } from './excess';
import type { ExtraFinding } from './extra-finding';
import { place, placeOn } from './place';
import { runCheck } from './registry';
import { chooseSubjects } from './subjects';
import type { Verdict } from './verdict';

const threw = (need: Pick<Requirement, 'layer' | 'label'>, error: unknown): Finding => {
  const message = error instanceof Error ? error.message : String(error);
  const expected = 'level' in need && typeof need.level === 'string' ? need.level : need.label;
  const where = place(pageOfLayer[need.layer], null, null);
  return {
    outcome: 'cantTell',
    expected,
    seen: null,
    failure: makeFailure('check.threw', { setting: need.label, expected, where, message }),
    page: pageOfLayer[need.layer],
    record: null,
    field: null,
  };
};

const find = (need: Requirement, context: Context): Finding => {
  try {
    return runCheck(need, context);
  } catch (error) {
    return threw(need, error);
  }
};

type Named = Pick<Requirement, 'check' | 'layer' | 'label' | 'why' | 'source' | 'advice'>;

const verdict = (need: Named, found: Finding): Verdict => ({
  check: need.check,
  layer: need.layer,
  // A recommendation that is not followed is worth a word, not a stop.
  outcome: need.advice && found.outcome === 'failed' ? 'warned' : found.outcome,
  label: need.label,
  why: need.why,
  source: need.source,
  expected: found.expected,
  seen: found.seen,
  failure: found.failure,
  page: found.page,
  witness: found.record && {
    page: found.record.page,
    recordId: found.record.recordId,
    recordName: found.record.recordName,
    path: found.record.path,
    at: (found.field === null ? undefined : found.record.fields[found.field]?.at) ?? found.record.at,
  },
  field: found.field,
});

const looks: readonly (readonly [
  check: string,
  label: string,
  look: (context: Context) => ExtraFinding[],
])[] = [
  ['scope:others', t('checks.judge.other_permissions'), excess],
  ['connection:client-id', 'Client ID', credentials],
];

/** What no profile asks for but every admin wants to know: too much granted, and credentials that no longer fit. */
const extras = (context: Context): Verdict[] =>
  looks.flatMap(([check, label, look]) => {
    try {
      return look(context).map((each) => verdict(each, each.found));
    } catch (error) {
      const named = { check, label, layer: 'application', why: '', source: '' } as const;
      return [verdict(named, threw(named, error))];
    }
  });

/** Menu paths as this instance names their entries. */
const told = (found: Verdict, { instance }: Evidence): Verdict => {
  const where = found.failure?.details.where;
  if (!found.failure || typeof where !== 'string') return found;
  const details = { ...found.failure.details, where: placeOn(instance, where) };
  return { ...found, failure: { ...found.failure, details } };
};

/**
 * One verdict for every requirement of the profile that applies, in the profile's order, then what is granted beyond them and
 * whether the credentials held still fit. Pure, and never throws: what cannot be judged is cantTell with its reason.
 */
export const judge = (profile: IntegrationProfile, evidence: Evidence): Verdict[] =>
  verdicts(profile, evidence).map((each) => told(each, evidence));

function verdicts(profile: IntegrationProfile, evidence: Evidence): Verdict[] {
  const needs = profile.requirements.filter((need) => applies(need, profile, evidence));
  try {
    const context = { profile, evidence, subjects: chooseSubjects(profile, evidence) };
    return [...needs.map((need) => verdict(need, find(need, context))), ...extras(context)];
  } catch (error) {
    return needs.map((need) => verdict(need, threw(need, error)));
  }
}
