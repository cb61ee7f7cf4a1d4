import { accessAreas } from '../core/access-area';
import type { IntegrationProfile } from '../profiles/profile';
import { t } from '../words/t';
import { applies } from './applies';
import { type Context, finding, type Look, shown } from './check';
import type { Evidence } from './evidence';
import type { ExtraFinding } from './extra-finding';
import { asFlag } from './flag';
import { parseLevel } from './parse-level';
import { type Subject, savedValue } from './subjects';

const leastPrivilege = t('checks.excess.least_privilege_halos_own_warning_on');

/** At most this many are named in one sentence; the others are counted. */
const mostNamed = 6;

const listed = (names: readonly string[]): string =>
  names.length <= mostNamed
    ? names.join(', ')
    : t('checks.excess.and_more', {
        names: names.slice(0, mostNamed).join(', '),
        count: names.length - mostNamed,
      });

/**
 * What is granted beyond anything the profile asks for: permissions of the application, access areas of the roles and of
 * the agent itself, and a client restriction that nobody asked for. Only what was seen granted is told; that nothing was
 * seen is no finding, so it never turns a screen green.
 */
export const excess = (context: Context): ExtraFinding[] => [
  ...scopes(context),
  ...areas(context),
  ...restriction(context),
];

const needed = ({ profile, evidence }: { profile: IntegrationProfile; evidence: Evidence }) =>
  profile.requirements.filter((need) => applies(need, profile, evidence));

function scopes(context: Context): ExtraFinding[] {
  const { application } = context.subjects;
  const { record } = application;
  if (!record) return [];
  const needs = needed(context);
  const asked = new Set(
    needs.flatMap((need) => (need.kind === 'scope' || need.kind === 'no-scope' ? need.scope : [])),
  );
  const isJudged = (scope: string) =>
    asked.has(scope) || (scope.startsWith('edit:') && asked.has(scope.replace('edit:', 'read:')));
  const extra = Object.keys(record.fields)
    .filter((key) => key.startsWith('scope:') && savedTick(application, key))
    .map((key) => key.slice('scope:'.length))
    .filter((scope) => !isJudged(scope));
  const isWhole = (scope: string) => /^(?:all|admin)(?::|$)/.test(scope);
  const look = (scope: string): Look => ({
    page: 'application',
    subject: application,
    field: `scope:${scope}`,
    label: scope,
    expected: t('checks.seen.not_ticked'),
  });
  const told = { layer: 'application' as const, source: leastPrivilege };
  const whole = extra.filter(isWhole).map((scope) => ({
    ...told,
    check: `scope:${scope}`,
    label: scope,
    why: t('checks.excess.lets_the_application_do_far_more', { scope, name: context.profile.name }),
    found: finding(
      look(scope),
      'warned',
      scope.startsWith('admin') ? 'check.scope_admin' : 'check.scope_whole',
      t('checks.seen.ticked'),
    ),
  }));
  const others = extra.filter((scope) => !isWhole(scope));
  const [first] = others;
  if (first === undefined) return whole;
  const list = listed(others);
  return [
    ...whole,
    {
      ...told,
      check: 'scope:others',
      label: t('checks.excess.other_permissions'),
      why: t('checks.excess.needs_none_of_these_for_what', { name: context.profile.name }),
      found: finding(look(first), 'warned', 'check.scopes_not_needed', list, { list }),
    },
  ];
}

const savedTick = ({ record }: Subject, key: string): boolean => {
  const value = savedValue(record, key);
  return value !== undefined && asFlag(value) === true;
};

const holders = ({ subjects }: Context): { page: 'role' | 'agent'; subject: Subject }[] => [
  ...subjects.roles.map((subject) => ({ page: 'role' as const, subject })),
  ...(subjects.ownRights
    ? [{ page: 'agent' as const, subject: { ...subjects.agent, record: subjects.ownRights } }]
    : []),
];

const isAdministrator = (all: ReturnType<typeof holders>): boolean =>
  all.some(({ subject }) => savedTick(subject, 'setting:administrator'));

function areas(context: Context): ExtraFinding[] {
  const all = holders(context);
  if (isAdministrator(all)) return [];
  const asked = new Set(needed(context).flatMap((need) => (need.kind === 'access' ? need.area : [])));
  const granted = all.flatMap(({ page, subject }) =>
    accessAreas.flatMap((area) => {
      const key = `access:${area}`;
      const value = asked.has(area) ? undefined : savedValue(subject.record, key);
      if (value === undefined) return [];
      const level = typeof value === 'string' ? parseLevel(value) : null;
      const label = subject.record?.fields[key]?.label || key;
      return level && level.capabilities.size > 0
        ? [{ page, subject, key, text: `${label} (${shown(value)})` }]
        : [];
    }),
  );
  const [first] = granted;
  if (!first) return [];
  const list = listed([...new Set(granted.map(({ text }) => text))]);
  const look: Look = {
    page: first.page,
    subject: first.subject,
    field: first.key,
    label: t('checks.excess.other_access_levels'),
    expected: 'No Access',
  };
  return [
    {
      check: 'role:others',
      layer: 'role',
      label: t('checks.excess.other_access_levels'),
      why: t('checks.excess.needs_none_of_these_for_what', { name: context.profile.name }),
      source: leastPrivilege,
      found: finding(look, 'warned', 'check.areas_not_needed', list, { list }),
    },
  ];
}

/** A restriction said in so many words; what a role without an answer does is not known, and vendors' guides work with it. */
function restriction(context: Context): ExtraFinding[] {
  const field = 'setting:all-clients';
  const isAsked = context.profile.requirements.some((need) => need.kind === 'flag' && need.field === field);
  const all = holders(context);
  if (isAsked || isAdministrator(all) || all.some(({ subject }) => savedTick(subject, field))) return [];
  const says = all.find(({ subject }) => {
    const value = savedValue(subject.record, field);
    return value === false || (typeof value === 'string' && /^\s*no\s*$/i.test(value));
  });
  if (!says) return [];
  const look: Look = { ...says, field, label: 'Allow use of all Clients', expected: 'Yes' };
  return [
    {
      check: 'role:all-clients',
      layer: 'role',
      label: 'Allow use of all Clients',
      why: t('checks.excess.with_clients_restricted_halo_answers_with'),
      source: 'Rewst’s, Nango’s and MSPCentric’s HaloPSA guides',
      found: finding(look, 'warned', 'check.clients_restricted', 'No'),
    },
  ];
}
