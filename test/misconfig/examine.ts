import { draftTest } from '../../entrypoints/background/draft/draft-test';
import { type DriftWatch, noteLook } from '../../lib/checks/drift';
import { rightsIn } from '../../lib/checks/drift-rights';
import type { Evidence } from '../../lib/checks/evidence';
import { judge } from '../../lib/checks/judge';
import { prove } from '../../lib/checks/proof';
import type { Proof } from '../../lib/checks/proof-row';
import { discover } from '../../lib/halo/discover';
import { neededScopes } from '../../lib/halo/needed-scopes';
import { testConnection } from '../../lib/halo/test-connection';
import type { TestReport } from '../../lib/halo/test-report';
import type { Observation } from '../../lib/page/observation';
import { leastPrivilege } from '../../lib/profiles/least-privilege';
import { heldByDraft } from '../../lib/store/held-credentials';
import type { Known } from '../../lib/store/observations';
import { evidenceOf } from '../../lib/store/read-evidence';
import { type ChecklistRow, checklist } from '../../lib/view/checklist';
import { draftOf } from './draft-of';
import { readDrawn } from './drawn-page';
import { renderPages, seenRecords } from './render-pages';
import { seenAt, type World } from './world';

/** Everything the product says of a world: the pages' verdicts, the connection test, and both together. */
export interface Examination {
  /** As the wizard lists them, each with the place in Halo its button leads to. */
  readonly verdicts: readonly ChecklistRow[];
  readonly report: TestReport;
  readonly proof: Proof;
  /** What the watch over the connection's rights has noted. */
  readonly watch: DriftWatch;
  /** The pages as Halo shows them, as the reader has them, and what it took for something else. */
  readonly shown: readonly Observation[];
  readonly pages: readonly Observation[];
  readonly misread: readonly string[];
}

const nothingNoted: DriftWatch = {
  connectionId: 'one',
  lookedAt: null,
  nextLookAt: 0,
  granted: {},
  drifts: [],
};

/**
 * Looks at the pages and asks the API, as the product does; nothing is told of what is wrong. After an earlier examination the
 * pages are not looked at again: Halo is only asked, as by the watch.
 */
export async function examine(world: World, earlier: Examination | null = null): Promise<Examination> {
  const { profile, clientSecret, timeoutMs } = world;
  const { shown, pages, misread } = earlier ? { ...earlier, misread: [] } : looks(world);
  const found = await discover(world.origin, { timeoutMs });
  const known: Known = { records: seenRecords(pages), discovery: found.ok ? found.value : null };
  const draft = draftOf(world, earlier?.report ?? null);
  const seen = evidenceOf(world.origin, known, {
    selection: profile.types,
    payloadUrl: null,
    credentials: heldByDraft(draft),
  });
  const report = await testConnection({ ...draftTest(draft, profile, clientSecret, seen), timeoutMs });
  const evidence = evidenceOf(world.origin, known, {
    selection: draft.selection,
    payloadUrl: world.payloadUrl,
    credentials: heldByDraft({ ...draft, test: report }),
  });
  return {
    verdicts: rowsOf(world, evidence),
    report,
    proof: prove(profile, evidence, report),
    watch: noted(earlier?.watch ?? nothingNoted, world, report),
    shown,
    pages,
    misread,
  };
}

const rowsOf = ({ profile }: World, evidence: Evidence): ChecklistRow[] =>
  checklist(judge(profile, evidence), evidence.records).flatMap(({ rows }) => rows);

function noted(watch: DriftWatch, { profile }: World, report: TestReport): DriftWatch {
  const types = profile.defaultTypes;
  const scopes = [...neededScopes(types), ...leastPrivilege(profile, types).scopes];
  return noteLook(watch, rightsIn(report, { types, scopes: [...new Set(scopes)] }), report.at);
}

/** The looks at the pages in time, each read by the reader from a drawing of the page: what was there before a change, what is saved now, and what a form shows unsaved. */
function looks(world: World): Pick<Examination, 'shown' | 'pages' | 'misread'> {
  const { instance, origin } = world;
  const addresses = {
    origin,
    resourceServer: world.apiPage.resourceServer ?? `${origin}/api`,
    authServer: world.apiPage.authServer ?? `${origin}/auth`,
  };
  const shown = renderPages(instance, addresses, seenAt, world.payloadUrl !== null);
  const drawn = shown.map((look) => readDrawn(look, world.drawing, world.spoken));
  const now = drawn.map(({ look }) => look);
  const earlier = world.changed.flatMap(({ field, before }) =>
    now.flatMap((look): Observation[] => {
      const reading = look.fields[field];
      if (look.page !== 'application' || reading?.state !== 'read') return [];
      return [{ ...look, at: 100, fields: { ...look.fields, [field]: { ...reading, value: before } } }];
    }),
  );
  const unsaved = now.flatMap((look): Observation[] => {
    const changes = world.unsaved.filter(({ page, field }) => look.page === page && look.fields[field]);
    if (changes.length === 0) return [];
    const fields = Object.fromEntries(changes.map(({ field, reading }) => [field, reading]));
    return [{ ...look, at: seenAt + 1, mode: 'edit', unsaved: true, fields: { ...look.fields, ...fields } }];
  });
  const pages = [...earlier, ...now, ...unsaved];
  return { shown, pages, misread: drawn.flatMap(({ misread }) => misread) };
}
