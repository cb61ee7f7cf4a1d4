import { type FieldPlace, fieldPlace } from '../checks/field-place';
import { summarise } from '../checks/summarise';
import type { Verdict } from '../checks/verdict';
import type { Outcome } from '../core/outcome';
import type { PageKind, SeenRecord } from '../page/observation';
import type { Layer } from '../profiles/profile';
import { t } from '../words/t';

/** One setting, and where in Halo it is changed; null where nothing is to change, or not in a field. */
export interface ChecklistRow extends Verdict {
  readonly place: FieldPlace | null;
}

/** One layer of the checklist: the settings of one Halo page. */
export interface ChecklistGroup {
  readonly page: PageKind;
  readonly title: string;
  readonly open: string;
  readonly outcome: Outcome;
  readonly passed: number;
  readonly judged: number;
  readonly rows: readonly ChecklistRow[];
  /** The record to open: the one last judged, or null for the page's list. */
  readonly recordId: string | null;
  readonly recordName: string | null;
}

const pageOf: Readonly<Record<Layer, PageKind>> = {
  role: 'role',
  agent: 'agent',
  application: 'application',
  api: 'api',
  connection: 'api',
  webhook: 'webhook',
};

const words: Readonly<Record<PageKind, { title: string; open: string }>> = {
  role: { title: t('view.checklist.role'), open: t('view.checklist.open_roles_in_halo') },
  agent: { title: t('view.checklist.agent'), open: t('view.checklist.open_agents_in_halo') },
  application: {
    title: t('view.checklist.application'),
    open: t('view.checklist.open_applications_in_halo'),
  },
  api: { title: t('view.checklist.halopsa_api_page'), open: t('view.checklist.open_the_halopsa_api_page') },
  webhook: { title: t('view.checklist.webhook'), open: t('view.checklist.open_webhooks_in_halo') },
};

const order: readonly PageKind[] = ['role', 'agent', 'application', 'api', 'webhook'];

/** The verdicts by the Halo page they are mended on, in the order of the guides. Pages without a requirement are left out. */
export function checklist(verdicts: readonly Verdict[], records: readonly SeenRecord[]): ChecklistGroup[] {
  return order.flatMap((page) => {
    const mine = verdicts.filter((each) => pageOf[each.layer] === page);
    if (mine.length === 0) return [];
    const record = recordBehind(page, mine, records);
    const { title, open } = words[page];
    return [
      {
        page,
        title,
        open: record?.recordName ? t('view.checklist.open_in_halo', { recordName: record.recordName }) : open,
        outcome: summarise(mine).outcome,
        passed: mine.filter((each) => each.outcome === 'passed').length,
        judged: mine.filter((each) => each.outcome !== 'inapplicable').length,
        rows: mine.map(toRow),
        recordId: record?.recordId ?? null,
        recordName: record?.recordName ?? null,
      },
    ];
  });
}

const toMend: ReadonlySet<Outcome> = new Set(['failed', 'warned', 'cantTell']);

const toRow = (verdict: Verdict): ChecklistRow => ({
  ...verdict,
  place: toMend.has(verdict.outcome) ? fieldPlace(verdict) : null,
});

/** The saved record the verdicts speak of; an unsaved one has no address to go back to. */
function recordBehind(
  page: PageKind,
  verdicts: readonly Verdict[],
  records: readonly SeenRecord[],
): SeenRecord | null {
  const witness = verdicts.find((each) => each.witness?.page === page)?.witness;
  if (!witness || page === 'api') return null;
  const own = records.filter((each) => each.page === page && each.recordId !== 'new');
  return own.find((each) => each.path === witness.path) ?? null;
}

export interface NextAction {
  readonly row: ChecklistRow;
  readonly group: ChecklistGroup;
}

/** The single next thing to mend, and the group whose page does it. */
export function nextAction(groups: readonly ChecklistGroup[]): NextAction | null {
  const { next } = summarise(groups.flatMap((each) => each.rows));
  const group = next && groups.find((each) => each.rows.includes(next));
  return next && group ? { row: next, group } : null;
}
