import { makeFailure } from '../core/make-failure';
import { resourceTypes } from '../core/resource-type';
import type { Requirement } from '../profiles/profile';
import { resources } from '../resources/registry';
import { t } from '../words/t';
import { type ApiWitness, blamedLayer } from './api-witness';
import type { Context } from './check';
import { combine } from './compare-level';
import { fieldPlace } from './field-place';
import { asFlag } from './flag';
import { parseLevel } from './parse-level';
import { isUnsaved, type JudgedRow, noSay, type ProofCell, type ProofLayer, worst } from './proof-row';
import { type Subject, savedValue } from './subjects';
import type { Verdict } from './verdict';

type AccessNeed = Extract<Requirement, { kind: 'access' }>;

const granted = (cell: ProofCell) => cell.outcome === 'passed' || cell.outcome === 'warned';

/**
 * One access area under four witnesses: effective right = (highest of the roles, raised by the agent's own) ∩ the
 * application's permissions, and what the API proved of it. Writing is never tried: of it the API witnesses only that the
 * permission is granted.
 */
export const rightRow = (
  need: AccessNeed,
  verdicts: readonly Verdict[],
  context: Context,
  api: ApiWitness,
): JudgedRow => {
  const access = verdicts.find((each) => each.check === need.check);
  const served = resourceTypes.filter((type) => resources[type].area === need.area);
  const types = served.filter((type) => isWanted(type, context));
  const scopes = scopesFor(need, context);
  const said = api.rights(types, scopes);
  const refusal = said.failure?.code === 'token.scope_missing' ? String(said.failure.details.missing) : '';
  const cells: Record<ProofLayer, ProofCell> = {
    ...agentCells(need, access, context),
    application: applicationCell(scopes, verdicts, refusal),
    api: said,
  };
  const layer: ProofLayer = access?.witness?.page === 'agent' ? 'agent' : 'role';
  const rights = access?.outcome ?? 'cantTell';
  const pages = worst([rights, cells.application.outcome]);
  const blocks: ProofLayer[] = [
    ...(rights === 'failed' ? [layer] : []),
    ...(cells.application.outcome === 'failed' ? (['application'] as const) : []),
  ];
  const requirement = { check: need.check, layer };
  const named = { check: `proof:${need.area}`, requirement, label: need.label, needs: need.level, cells };
  const about = { what: need.label, tested: testedAfter(cells) ? 'later' : 'earlier' };

  const refused = cells.api.outcome === 'failed';
  const blamed = blamedLayer(cells.api.failure);
  if (refused && granted({ ...cells.role, outcome: rights }) && pages !== 'failed' && pages !== 'cantTell') {
    // A refusal that names neither layer is the connection's fault, which has its own rows.
    if (blamed !== 'api' && !asksForMore(cells.api, context)) {
      const failure = makeFailure('proof.api_refuses', { ...about, layer: t(`checks.nouns.${blamed}`) });
      return { ...named, outcome: 'failed', blocks: [blamed], disagree: true, failure };
    }
  }
  if (cells.api.outcome === 'passed' && pages === 'failed' && deniesReading(need, scopes, cells, context)) {
    return {
      ...named,
      outcome: 'cantTell',
      blocks,
      disagree: true,
      failure: makeFailure('proof.api_allows', about),
    };
  }
  const holder = blamed === 'role' ? layer : blamed;
  if (refused && blocks.length === 0 && isUnsaved(cells[holder])) {
    const { failure } = cells[holder];
    return { ...named, outcome: 'failed', blocks: [holder], disagree: false, failure };
  }
  const outcome = worst([rights, cells.application.outcome, cells.api.outcome]);
  const first = [access, cells.application, cells.api].find((each) => each?.outcome === outcome);
  return {
    ...named,
    outcome,
    blocks: blocks.length === 0 && refused ? [blamed] : blocks,
    disagree: false,
    failure: first?.failure ?? null,
  };
};

const isWanted = (type: (typeof resourceTypes)[number], { profile, evidence }: Context): boolean =>
  profile.types.includes(type) && (profile.alwaysTypes.includes(type) || evidence.selection.includes(type));

/** The permissions the profile asks for in this area: reading it, and writing where the level needed writes. */
function scopesFor(need: AccessNeed, { profile }: Context): string[] {
  const writes = need.needs.some((capability) => capability !== 'read' && capability !== 'names');
  const names = new Set(
    Object.values(resources)
      .filter((resource) => resource.area === need.area)
      .map(({ scope }) => scope.replace(/^read:/, '')),
  );
  return profile.requirements.flatMap((one) => {
    if (one.kind !== 'scope') return [];
    const [verb, name = ''] = one.scope.split(':');
    return names.has(name) && (verb === 'read' || writes) ? [one.scope] : [];
  });
}

function levelIn(subject: Subject, area: AccessNeed['area']): string | null {
  const field = subject.record?.fields[`access:${area}`];
  if (field?.state !== 'read') return null;
  const text =
    typeof field.value === 'string' ? field.value : field.value === null ? 'Not set' : String(field.value);
  return field.saved ? text : t('checks.proof_rights.not_saved', { text });
}

function agentCells(
  need: AccessNeed,
  access: Verdict | undefined,
  { subjects }: Context,
): { role: ProofCell; agent: ProofCell } {
  const outcome = access?.outcome ?? 'cantTell';
  const byAgent = access?.witness?.page === 'agent';
  const place = access ? fieldPlace(access) : null;
  const known = subjects.roles.flatMap((role) => {
    const level = levelIn(role, need.area);
    return level === null ? [] : [subjects.roles.length > 1 ? `${level} (${role.name ?? ''})` : level];
  });
  const [role] = subjects.roles;
  const own = subjects.ownRights
    ? levelIn({ record: subjects.ownRights, name: null, twins: false }, need.area)
    : null;
  const at = (record: Subject['record']) => record?.fields[`access:${need.area}`]?.at ?? record?.at ?? null;
  return {
    role: {
      outcome: byAgent ? (known.length > 0 ? 'inapplicable' : noSay.outcome) : outcome,
      seen: known.length > 0 ? known.join('; ') : null,
      at: at(role?.record ?? null),
      record: role?.name ?? null,
      failure: byAgent ? null : (access?.failure ?? null),
      place: byAgent ? null : place,
    },
    agent: {
      outcome: byAgent ? outcome : 'inapplicable',
      seen: own,
      at: at(subjects.ownRights),
      record: subjects.agent.name,
      failure: byAgent ? (access?.failure ?? null) : null,
      place: byAgent ? place : null,
    },
  };
}

function applicationCell(
  scopes: readonly string[],
  verdicts: readonly Verdict[],
  refused: string,
): ProofCell {
  const judged = scopes.flatMap((scope) => verdicts.find((each) => each.check === `scope:${scope}`) ?? []);
  const [first] = judged;
  if (!first) return noSay;
  const outcome = worst(judged.map((each) => each.outcome));
  const times = judged.flatMap((each) => each.witness?.at ?? []);
  const worstOne = judged.find((each) => each.outcome === outcome) ?? first;
  // Where all look right on the page, the one the API lacks is the one to look at.
  const lackedOne = judged.find(({ check }) =>
    refused.split(', ').some((scope) => check === `scope:${scope}`),
  );
  const lacking = judged.filter((each) => each.outcome === 'failed').map((each) => each.label);
  const seen =
    lacking.length > 0
      ? t('checks.seen.no', { names: lacking.join(', ') })
      : judged.flatMap((each) => each.seen ?? []).join(', ');
  return {
    outcome,
    seen: seen || null,
    at: times.length > 0 ? Math.min(...times) : null,
    record: first.witness?.recordName ?? null,
    failure: worstOne.failure,
    place: fieldPlace((outcome === 'failed' ? null : lackedOne) ?? worstOne),
  };
}

/** Do the pages deny even reading? A level too low for writing is no contradiction to a read that works. */
function deniesReading(
  need: AccessNeed,
  scopes: readonly string[],
  cells: Readonly<Record<ProofLayer, ProofCell>>,
  { subjects }: Context,
): boolean {
  const reading = scopes.filter((scope) => scope.startsWith('read:'));
  const lacking =
    cells.application.outcome === 'failed' && reading.some((scope) => isTold(cells.application, scope));
  const holders = [...subjects.roles.map(({ record }) => record), subjects.ownRights];
  const values = holders.map((record) => savedValue(record, `access:${need.area}`));
  const levels = values.map((value) =>
    value === null || typeof value === 'string'
      ? parseLevel(value)
      : value === undefined
        ? null
        : parseLevel('3'),
  );
  const known = levels.flatMap((level) => level ?? []);
  // Seeing names is enough for Halo to answer with rows, so only no access at all contradicts them.
  const nothing =
    cells.role.outcome === 'failed' && known.length > 0 && combine(known).capabilities.size === 0;
  return lacking || nothing;
}

/** A Halo that lists items to editors only contradicts no page that shows them to be read alone. */
const asksForMore = ({ failure }: ProofCell, { subjects }: Context): boolean =>
  failure?.code === 'api.items_need_edit' &&
  asFlag(savedValue(subjects.application.record, 'scope:edit:items') ?? false) !== true;

const isTold = ({ failure }: ProofCell, scope: string): boolean =>
  failure?.code === 'check.scope_missing' && failure.details.expected === scope;

/** Was the API asked after the newest of the pages was seen? */
function testedAfter({ role, agent, application, api }: Readonly<Record<ProofLayer, ProofCell>>): boolean {
  return (api.at ?? 0) >= Math.max(role.at ?? 0, agent.at ?? 0, application.at ?? 0);
}
