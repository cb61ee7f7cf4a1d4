import type { AccessArea } from '../core/access-area';
import type { Failure } from '../core/failure';
import { makeFailure } from '../core/make-failure';
import type { ResourceType } from '../core/resource-type';
import type { SeenAs } from '../core/right-words';
import type { TestReport, TestStepId, TypeProbe } from '../halo/test-report';
import { resources } from '../resources/registry';
import { blamedLayer } from './api-witness';
import type { ProofLayer } from './proof-row';

/** One thing a connection lives by, as one look at it found it. */
export interface SeenRight {
  /** `token`, `agent`, `control`, `scope:read:items`, `access:client-contracts`. */
  readonly right: string;
  /** Of access to an area of Halo: the types it is needed for. */
  readonly types: readonly ResourceType[];
  /** `unknown`: this look does not tell. */
  readonly state: 'granted' | 'lost' | 'unknown';
  readonly seen: SeenAs;
  /** Which layer stands in the way when it is lost. */
  readonly layer: ProofLayer;
  readonly failure: Failure | null;
}

/** What a connection needs: whatever else a report tells is no drift. */
export interface WantedRights {
  readonly types: readonly ResourceType[];
  readonly scopes: readonly string[];
}

/** Each right the connection lives by, as a report of its test found it. Pure. */
export const rightsIn = (report: TestReport, wanted: WantedRights): readonly SeenRight[] => {
  const control = step(report, 'control');
  // A server that lets a wrong token through proves nothing by its other answers.
  const isGullible = control?.failure?.code === 'api.control_accepted';
  const others = [
    stepRight(report, {
      id: 'token',
      layer: 'application',
      seen: ['accepted', 'refused'],
    }),
    ...wanted.scopes.map((scope) => scopeRight(report, scope)),
    stepRight(report, {
      id: 'agent',
      layer: 'agent',
      seen: ['enabled', 'not_enabled'],
    }),
    ...areasOf(wanted.types).map(([area, types]) => accessRight(report, area, types)),
  ];
  return [
    controlRight(control?.outcome === 'passed', isGullible ? control.failure : null),
    ...(isGullible ? others.map((one) => ({ ...one, state: 'unknown' as const })) : others),
  ];
};

/**
 * A look that only met trouble on the way (no network, a limit, a fault of the server) tells nothing about rights. One record type
 * that gives no answer leaves the others as they were found.
 */
export const isConclusive = ({ steps, types }: TestReport): boolean => {
  const troubled = steps.find(
    ({ outcome, failure }) => outcome === 'failed' && failure?.kind === 'transient',
  );
  return (
    !troubled || (troubled.id === 'records' && Object.values(types).some(({ state }) => state !== 'failed'))
  );
};

const step = (report: TestReport, id: TestStepId) => report.steps.find((one) => one.id === id);

function controlRight(isRefused: boolean, accepted: Failure | null): SeenRight {
  const state = accepted ? 'lost' : isRefused ? 'granted' : 'unknown';
  return {
    right: 'control',
    types: [],
    state,
    seen: accepted ? 'accepted' : 'refused',
    layer: 'api',
    failure: accepted,
  };
}

interface StepSeen {
  readonly id: 'token' | 'agent';
  /** Blamed where the failure itself names no layer. */
  readonly layer: ProofLayer;
  readonly seen: readonly [granted: SeenAs, lost: SeenAs];
}

function stepRight(report: TestReport, { id, layer, seen }: StepSeen): SeenRight {
  const end = step(report, id);
  const isGranted = end?.outcome === 'passed' || end?.outcome === 'warned';
  const isLost = end?.outcome === 'failed' && end.failure?.kind === 'config';
  // Without one permission ticked there is no token either; that is told by each permission.
  const isOfScopes = end?.failure?.code === 'token.scope_missing';
  const failure = isLost ? end.failure : null;
  const blamed = blamedLayer(failure);
  return {
    right: id,
    types: [],
    state: isGranted ? 'granted' : isLost && !isOfScopes ? 'lost' : 'unknown',
    seen: isGranted ? seen[0] : seen[1],
    layer: blamed === 'api' ? layer : blamed,
    failure,
  };
}

function scopeRight(report: TestReport, scope: string): SeenRight {
  const proven = report.scopesProven?.[scope];
  const state = proven === 'granted' ? 'granted' : proven === 'missing' ? 'lost' : 'unknown';
  return {
    right: `scope:${scope}`,
    types: [],
    state,
    seen: proven === 'missing' ? 'not_ticked' : 'granted',
    layer: 'application',
    failure: proven === 'missing' ? makeFailure('token.scope_missing', { missing: scope }) : null,
  };
}

const areasOf = (types: readonly ResourceType[]): [AccessArea, ResourceType[]][] => {
  const areas = new Map<AccessArea, ResourceType[]>();
  for (const type of types) {
    const { area } = resources[type];
    areas.set(area, [...(areas.get(area) ?? []), type]);
  }
  return [...areas];
};

/** Access to one area of Halo: lost when one of its types is refused or shows nothing any more. */
function accessRight(report: TestReport, area: AccessArea, types: readonly ResourceType[]): SeenRight {
  const probes = types.map((type) => ({ type, probe: report.types[type] }));
  // Where the permission is missing Halo was not asked: what the role would have said is not known.
  const told = probes.filter(
    ({ type, probe }) => probe && !report.scopesMissing.includes(resources[type].scope),
  );
  const isLost = (probe: TypeProbe | undefined) => probe?.state === 'forbidden' || probe?.state === 'empty';
  const lost = told.find(({ probe }) => isLost(probe));
  const isGranted = told.length === types.length && told.every(({ probe }) => probe?.state === 'allowed');
  const failure = lost?.probe?.failure ?? null;
  const blamed = blamedLayer(failure);
  return {
    right: `access:${area}`,
    types,
    state: lost ? 'lost' : isGranted ? 'granted' : 'unknown',
    seen: !lost ? 'readable' : lost.probe?.state === 'empty' ? 'none_visible' : 'refused',
    layer: blamed === 'api' ? 'role' : blamed,
    failure,
  };
}
