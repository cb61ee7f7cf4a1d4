import { makeFailure } from '../core/make-failure';
import type { TestReport } from '../halo/test-report';
import type { IntegrationProfile } from '../profiles/profile';
import { t } from '../words/t';
import { type ApiWitness, apiWitness, blamedLayer } from './api-witness';
import { applies } from './applies';
import type { Context } from './check';
import type { Evidence } from './evidence';
import { fieldPlace } from './field-place';
import { judge } from './judge';
import { same } from './normalise';
import { rightRow } from './proof-rights';
import {
  isUnsaved,
  type JudgedRow,
  noSay,
  type Proof,
  type ProofCell,
  type ProofLayer,
  placeToMend,
  worst,
} from './proof-row';
import { chooseSubjects } from './subjects';
import type { Verdict } from './verdict';

/**
 * The proof of every requirement by both witnesses: what Halo's pages showed of role, agent and application, and what the
 * newest test got from the API. Pure. A row passes only by every witness that has a say; where the two contradict each other that
 * is the finding; without a test nothing the API can tell is passed.
 */
export const prove = (
  profile: IntegrationProfile,
  evidence: Evidence,
  lastTest: TestReport | null,
): Proof => {
  const report = stillSpeaks(lastTest, evidence);
  const verdicts = judge(profile, evidence).filter((each) => each.layer !== 'webhook');
  const context: Context = { profile, evidence, subjects: chooseSubjects(profile, evidence) };
  const api = apiWitness(report);
  const needs = profile.requirements.filter((need) => applies(need, profile, evidence));
  const rights = needs.flatMap((need) =>
    need.kind === 'access' ? rightRow(need, verdicts, context, api) : [],
  );
  const kinds = new Map(needs.map((need) => [need.check, need.kind]));
  const others = verdicts.filter((each) => !['access', 'scope'].includes(kinds.get(each.check) ?? ''));
  const judged = [...rights, ...others.map((each) => settingRow(each, api, report)), controlRow(api)];
  const rows = judged.map((row) => ({ ...row, place: placeToMend(row) }));
  const outcome = worst(rows.map((row) => row.outcome));
  return {
    rows,
    outcome,
    next: outcome === 'passed' ? null : (rows.find((row) => row.outcome === outcome) ?? null),
    testedAt: api.at,
  };
};

/** A test speaks of the secret it was made with: of one given later nothing is known yet. */
const stillSpeaks = (report: TestReport | null, { credentials }: Evidence): TestReport | null =>
  report && report.at >= (credentials?.secretAt ?? 0) ? report : null;

const layerOf = ({ layer }: Verdict): ProofLayer =>
  layer === 'role' || layer === 'agent' ? layer : 'application';

const pageCell = (verdict: Verdict): ProofCell => ({
  outcome: verdict.outcome,
  seen: verdict.seen,
  at: verdict.witness?.at ?? null,
  record: verdict.witness?.recordName ?? null,
  failure: verdict.failure,
  place: fieldPlace(verdict),
});

/** One setting of the pages, and what the API says to it. */
function settingRow(verdict: Verdict, api: ApiWitness, report: TestReport | null): JudgedRow {
  const layer = layerOf(verdict);
  const said = withAgentNamed(verdict, api.setting(verdict.check), report);
  const cells = {
    role: noSay,
    agent: noSay,
    application: noSay,
    [layer]: pageCell(verdict),
    api: said,
  } as const;
  const named = {
    check: `proof:${verdict.check}`,
    requirement: { check: verdict.check, layer },
    label: verdict.label,
    needs: verdict.expected,
    cells,
  };
  const about = {
    what: verdict.label,
    tested: (said.at ?? 0) >= (verdict.witness?.at ?? 0) ? 'later' : 'earlier',
  };
  if (said.outcome === 'failed' && blamedLayer(said.failure) === layer && isUnsaved(cells[layer])) {
    return { ...named, outcome: 'failed', blocks: [layer], disagree: false, failure: verdict.failure };
  }
  const isGranted = verdict.outcome === 'passed' || verdict.outcome === 'warned';
  if (isGranted && said.outcome === 'failed') {
    if (said.failure?.code === 'proof.other_agent')
      return { ...named, outcome: 'failed', blocks: ['application'], disagree: true, failure: said.failure };
    const blamed = blamedLayer(said.failure);
    // Only a refusal that speaks of this very setting contradicts the page; others leave the doubt with the connection.
    return blamed === 'api'
      ? { ...named, outcome: 'failed', blocks: ['api'], disagree: false, failure: said.failure }
      : {
          ...named,
          outcome: 'failed',
          blocks: [layer],
          disagree: true,
          failure: makeFailure('proof.api_refuses', { ...about, layer: t(`checks.nouns.${layer}`) }),
        };
  }
  if (verdict.outcome === 'failed' && said.outcome === 'passed' && isContradiction(verdict)) {
    const failure = makeFailure('proof.api_allows', about);
    return { ...named, outcome: 'cantTell', blocks: [layer], disagree: true, failure };
  }
  const outcome = worst([verdict.outcome, said.outcome]);
  const blocks: ProofLayer[] =
    verdict.outcome === 'failed' ? [layer] : said.outcome === 'failed' ? ['api'] : [];
  const failure = (verdict.outcome === outcome ? verdict.failure : null) ?? said.failure;
  return { ...named, outcome, blocks, disagree: false, failure: outcome === 'passed' ? null : failure };
}

/** A login works with a wrongly named agent; it does not with an application or agent that is off. */
const isContradiction = ({ check }: Verdict): boolean =>
  [
    'application:active',
    'application:method',
    'application:login-type',
    'agent:active',
    'agent:api-only',
    'connection:client-id',
  ].includes(check);

/** The token's own agent against the one the page names. */
function withAgentNamed(verdict: Verdict, said: ProofCell, report: TestReport | null): ProofCell {
  if (verdict.check !== 'application:login-agent' || said.outcome !== 'passed' || !report?.agent) return said;
  const shown = verdict.outcome === 'passed' ? verdict.seen : null;
  if (shown === null || same(shown, report.agent.name)) return said;
  const failure = makeFailure('proof.other_agent', { shown, agent: report.agent.name });
  return { ...said, outcome: 'failed', failure };
}

function controlRow(api: ApiWitness): JudgedRow {
  const said = api.control();
  return {
    check: 'proof:control',
    requirement: null,
    label: t('checks.proof.a_wrong_token_is_refused'),
    needs: t('checks.proof.refused'),
    outcome: said.outcome,
    blocks: said.outcome === 'passed' ? [] : ['api'],
    disagree: false,
    failure: said.failure,
    cells: { role: noSay, agent: noSay, application: noSay, api: said },
  };
}
