import type { Evidence } from '../../lib/checks/evidence';
import { judge } from '../../lib/checks/judge';
import { prove } from '../../lib/checks/proof';
import type { Proof } from '../../lib/checks/proof-row';
import type { Verdict } from '../../lib/checks/verdict';
import { discover } from '../../lib/halo/discover';
import { testConnection } from '../../lib/halo/test-connection';
import type { TestReport } from '../../lib/halo/test-report';
import type { Observation } from '../../lib/page/observation';
import { leastPrivilege } from '../../lib/profiles/least-privilege';
import { readDrawn } from './drawn-page';
import { renderPages, seenRecords } from './render-pages';
import { heldIn, seenAt, type World } from './world';

/** Everything the product says of a world: the pages' verdicts, the connection test, and both together. */
export interface Examination {
  readonly verdicts: readonly Verdict[];
  readonly report: TestReport;
  readonly proof: Proof;
  /** The pages as they are, and what the reader took for something else. */
  readonly pages: readonly Observation[];
  readonly misread: readonly string[];
}

/** Looks at the pages and asks the API, as the product does; nothing is told of what is wrong. */
export async function examine(world: World): Promise<Examination> {
  const { profile } = world;
  const selection = profile.defaultTypes;
  const { looks: pages, misread } = looks(world);
  const found = await discover(world.origin, { timeoutMs: world.timeoutMs });
  const evidence: Evidence = {
    instance: world.origin,
    records: seenRecords(pages),
    focus: null,
    discovery: found.ok ? found.value : null,
    payloadUrl: world.payloadUrl,
    selection,
    credentials: heldIn(world),
  };
  const report = await testConnection({
    typed: world.typed,
    clientId: world.clientId,
    clientSecret: world.clientSecret,
    types: profile.types,
    optional: profile.types.filter((type) => !selection.includes(type)),
    alsoScopes: leastPrivilege(profile, selection).scopes,
    seen: evidence,
    timeoutMs: world.timeoutMs,
  });
  return {
    verdicts: judge(profile, evidence),
    report,
    proof: prove(profile, evidence, report),
    pages,
    misread,
  };
}

/** The looks at the pages in time, each read by the reader from a drawing of the page: what was there before a change, what is saved now, and what a form shows unsaved. */
function looks(world: World): { looks: Observation[]; misread: string[] } {
  const { instance, origin } = world;
  const shown = {
    origin,
    resourceServer: world.apiPage.resourceServer ?? `${origin}/api`,
    authServer: world.apiPage.authServer ?? `${origin}/auth`,
  };
  const drawn = renderPages(instance, shown, seenAt, world.payloadUrl !== null).map((look) =>
    readDrawn(look, world.drawing, world.spoken),
  );
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
  return { looks: [...earlier, ...now, ...unsaved], misread: drawn.flatMap(({ misread }) => misread) };
}
