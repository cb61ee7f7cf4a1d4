import type { Failure } from '../core/failure';
import type { FailureCode } from '../core/failures/catalogue';
import { learntWords } from '../core/learnt-words';
import { makeFailure } from '../core/make-failure';
import type { ResourceType } from '../core/resource-type';
import { countWords } from '../core/words';
import type { TestReport, TestStepId, TypeProbe } from '../halo/test-report';
import { resources } from '../resources/registry';
import { t } from '../words/t';
import { noSay, type ProofCell, type ProofLayer, worst } from './proof-row';

/** What a stored test says; built once for a report. */
export interface ApiWitness {
  readonly at: number | null;
  /** May these types be read, and are these permissions granted? */
  rights(types: readonly ResourceType[], scopes: readonly string[]): ProofCell;
  /** What the test says of one setting of the pages; no say where the API cannot tell. */
  setting(check: string): ProofCell;
  /** Whether the API refuses a wrong token, without which its other answers are worth nothing. */
  control(): ProofCell;
}

const order: readonly TestStepId[] = [
  'address',
  'discovery',
  'token',
  'scopes',
  'agent',
  'control',
  'records',
];

/** Settings the API can speak of: the steps that must pass for it to be right, and the failures that say it is wrong. */
const settings: Readonly<Record<string, { steps: readonly TestStepId[]; refuted: readonly FailureCode[] }>> =
  {
    'connection:resource-server': {
      steps: ['address', 'discovery', 'token'],
      refuted: [
        'address.not_halo',
        'address.swapped',
        'address.redirected',
        'address.marketing_site',
        'api.not_found',
      ],
    },
    'connection:auth-server': {
      steps: ['token'],
      refuted: [
        'address.swapped',
        'address.auth_is_resource',
        'address.auth_elsewhere',
        'token.auth_mix_up',
        'token.auth_not_found',
        'token.no_access_token',
        'token.redirected',
      ],
    },
    'connection:tenant': { steps: ['token'], refuted: ['token.tenant_missing', 'token.tenant_wrong'] },
    'connection:client-id': {
      steps: ['token'],
      refuted: ['token.invalid_client', 'token.client_id_changed', 'token.id_missing'],
    },
    'connection:client-secret': {
      steps: ['token'],
      refuted: ['token.invalid_client', 'token.secret_older', 'token.secret_missing'],
    },
    'application:method': { steps: ['token'], refuted: ['token.wrong_method'] },
    'application:active': { steps: ['token', 'agent'], refuted: ['token.application_inactive'] },
    'application:login-type': { steps: ['token', 'agent'], refuted: ['api.login_type'] },
    'application:login-agent': { steps: ['token', 'agent'], refuted: ['api.no_login_agent'] },
    'agent:active': { steps: ['token', 'agent'], refuted: ['api.agent_disabled'] },
  };

const cell = (
  outcome: ProofCell['outcome'],
  at: number | null,
  seen: string | null,
  failure: Failure | null = null,
): ProofCell => ({ outcome, seen, at, record: null, failure, place: null });

/** Reads a test as a witness. Whatever was not reached is cantTell with the reason it was not. */
export const apiWitness = (report: TestReport | null): ApiWitness => {
  const at = report?.at ?? null;
  const untested = cell('cantTell', null, null, makeFailure('proof.not_tested'));
  const step = (id: TestStepId) => report?.steps.find((one) => one.id === id);
  const stopped = order.map(step).find((one) => one?.outcome === 'failed')?.failure ?? null;
  const control = step('control');
  const gullible = control?.failure?.code === 'api.control_accepted' ? control.failure : null;
  const notReached = (): ProofCell => cell('cantTell', at, null, stopped ?? makeFailure('proof.not_reached'));

  return {
    at,
    rights(types, scopes) {
      if (!report) return untested;
      if (gullible) return cell('cantTell', at, t('checks.api_witness.answers_to_any_token'), gullible);
      const refused = scopes.filter((scope) => isMissing(report, scope));
      // A type that was read proves the permission to read it; one to write is proven by nothing but a token for it.
      const unproven = scopes.some(
        (scope) =>
          !isMissing(report, scope) &&
          !report.scopesProven?.[scope] &&
          (types.length === 0 || !scope.startsWith('read:')),
      );
      // Selected after the test, or not asked for by it: nothing is known of it.
      const probes = types.map((type) => probeCell(type, report.types[type], at) ?? notReached());
      const lacks =
        refused.length > 0
          ? cell(
              'failed',
              at,
              t('checks.seen.no', { names: refused.join(', ') }),
              makeFailure('token.scope_missing', { missing: refused.join(', ') }),
            )
          : null;
      const doubt = unproven
        ? cell('cantTell', at, null, stopped ?? step('scopes')?.failure ?? makeFailure('proof.not_reached'))
        : null;
      const said = [...probes, ...(lacks ? [lacks] : []), ...(doubt ? [doubt] : [])];
      if (said.length === 0) {
        if (scopes.length === 0) return noSay;
        return cell('passed', at, t('checks.api_witness.granted', { scopes: scopes.join(', ') }));
      }
      const outcome = worst(said.map((one) => one.outcome));
      const written = scopes.filter(
        (scope) => report.scopesProven?.[scope] === 'granted' && scope.startsWith('edit:'),
      );
      const seen = [
        ...probes.flatMap((one) => one.seen ?? []),
        ...(lacks?.seen ? [lacks.seen] : []),
        ...(written.length > 0
          ? [t('checks.api_witness.granted_not_used', { scopes: written.join(', ') })]
          : []),
      ];
      const failure = said.find((one) => one.outcome === outcome)?.failure ?? null;
      return cell(outcome, at, seen.join('; '), failure);
    },
    setting(check) {
      if (check === 'agent:api-only') return apiOnly();
      const known = settings[check];
      if (!known) return noSay;
      if (!report) return untested;
      const refuting = report.steps.find((one) => one.failure && known.refuted.includes(one.failure.code));
      if (refuting?.failure && refuting.outcome === 'failed')
        return cell('failed', at, null, refuting.failure);
      if (gullible) return cell('cantTell', at, t('checks.api_witness.answers_to_any_token'), gullible);
      const proven = known.steps.every((id) => ['passed', 'warned'].includes(step(id)?.outcome ?? ''));
      return proven ? cell('passed', at, wordsOf(check, report)) : notReached();
    },
    control() {
      if (!report) return untested;
      if (!control || control.outcome === 'skipped') return notReached();
      if (control.outcome !== 'passed')
        return cell('cantTell', at, gullible ? t('checks.seen.accepted') : null, control.failure);
      return cell('passed', at, control.learnt && learntWords(control.learnt));
    },
  };

  function apiOnly(): ProofCell {
    if (!report) return untested;
    const said = report.agentApiOnly ?? null;
    if (said === null) return noSay;
    const failure = step('agent')?.failure ?? null;
    return said ? cell('passed', at, 'Yes') : cell('failed', at, 'No', failure);
  }
};

const isMissing = (report: TestReport, scope: string): boolean =>
  report.scopesProven?.[scope] === 'missing' || report.scopesMissing.includes(scope);

function probeCell(type: ResourceType, probe: TypeProbe | undefined, at: number | null): ProofCell | null {
  if (!probe) return null;
  const { label } = resources[type];
  switch (probe.state) {
    case 'allowed':
      return cell('passed', at, probe.total === null ? label : `${label}: ${countWords(probe.total)}`);
    case 'empty':
      return cell('warned', at, t('checks.api_witness.none_visible', { label }), probe.failure);
    case 'forbidden':
      return cell('failed', at, t('checks.api_witness.refused', { label }), probe.failure);
    case 'failed':
      return cell('cantTell', at, t('checks.api_witness.no_answer', { label }), probe.failure);
  }
}

const wordsOf = (check: string, { agent, addresses }: TestReport): string => {
  if (check.startsWith('agent:') || check === 'application:login-agent')
    return agent?.name ?? t('checks.api_witness.answers');
  if (check === 'connection:tenant') return addresses?.tenant ?? t('checks.api_witness.none');
  if (check === 'connection:resource-server') return addresses?.base ?? t('checks.api_witness.answers');
  return check === 'connection:auth-server'
    ? (addresses?.authServer ?? t('checks.api_witness.gives_tokens'))
    : t('checks.seen.accepted');
};

/** The layer an API refusal blames; `api` where it names none. */
export const blamedLayer = (failure: Failure | null): ProofLayer => {
  const code = failure?.code ?? '';
  if (code === 'api.role_blocks') return 'role';
  if (code === 'api.scope_blocks' || code === 'api.items_need_edit' || code === 'token.scope_missing')
    return 'application';
  if (code === 'api.agent_disabled' || code === 'api.agent_not_api_only') return 'agent';
  if (/^(?:token\.(?:wrong_method|application_inactive)|api\.(?:login_type|no_login_agent))$/.test(code))
    return 'application';
  return 'api';
};
