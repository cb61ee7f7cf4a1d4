// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { judge } from '../../../lib/checks/judge';
import type { FormMemory } from '../../../lib/page/form-memory';
import { newMemory } from '../../../lib/page/form-memory';
import type { SeenRecord } from '../../../lib/page/observation';
import { gradient } from '../../../lib/profiles/gradient';
import { mergeObservation } from '../../../lib/store/merge-observation';
import { gradientEvidence } from '../checks/evidence-of';
import { form, noEdit, row, select, shown, tabs, toolbar } from '../page/support/halo-markup';
import { look, read } from '../page/support/look';

const title = (name: string) => `<div class="page-title"><h1>${name}</h1></div>`;
const english = ['Details', 'Preferences', 'Permissions', 'Access Control'];
const german = ['Details', 'Präferenzen', 'Berechtigungen', 'Zugriffskontrolle'];

interface Drawn {
  readonly names?: readonly string[];
  readonly editing?: boolean;
  readonly noTabs?: boolean;
}

/** One tab of the role, with rows of a name and a level. */
const roleTab = (
  open: string,
  rows: Readonly<Record<string, string>>,
  { names = english, editing = false, noTabs = false }: Drawn = {},
) =>
  title('Gradient') +
  toolbar(names === german ? (editing ? 'Speichern' : 'Bearbeiten') : editing ? 'Save' : 'Edit') +
  (noTabs ? '' : tabs(open, ...names)) +
  form(...Object.entries(rows).map(([name, level]) => row(name, editing ? select(level) : shown(level))));

const right = {
  'Is a HaloPSA Administrator': 'No',
  'Clients Access Level': 'Read Only',
  'Suppliers Access Level': 'No Access',
  'Items Access Level': 'Read and Modify',
  'Sales Access Level': 'No Access',
  'Invoices Access Level': 'Read, Create and Modify',
  'Client Contracts Access Level': 'Read and Modify',
};
const { 'Items Access Level': _, ...withoutItems } = right;
const renamed = { ...withoutItems, 'Stock Lines Access Level': 'No Access' };
const details = { 'Role Name': 'Gradient' };
const foreign = { Kundenzugriffsebene: 'Kein Zugriff', Artikelzugriffsebene: 'Kein Zugriff' };

type Page = 'role' | 'application';

/** What is known after these pages were looked at, one after the other. */
function knownAfter(page: Page, ...drawn: string[]): SeenRecord {
  const known = drawn.reduce<SeenRecord | null>((before, html, at) => {
    const seen = look(html, { page, now: () => (at + 1) * 1_000_000 });
    return seen ? mergeObservation(before, seen) : before;
  }, null);
  if (!known) throw new Error('nothing seen');
  return known;
}

/** How many rows of the page are green, and why the others are not. */
function judged(record: SeenRecord, kind: 'access' | 'scope'): Record<string, string> {
  const checks = new Set(
    gradient.requirements.filter((need) => need.kind === kind).map(({ check }) => check),
  );
  const evidence = {
    ...gradientEvidence,
    focus: { page: record.page, recordId: record.recordId },
    records: [...gradientEvidence.records.filter(({ page }) => page !== record.page), record],
  };
  return Object.fromEntries(
    judge(gradient, evidence)
      .filter(({ check }) => checks.has(check))
      .map(({ check, outcome, failure }) => [check, failure?.code ?? outcome]),
  );
}

const reasons = (record: SeenRecord, kind: 'access' | 'scope' = 'access') => [
  ...new Set(Object.values(judged(record, kind))),
];

describe('a right that vanishes from its tab', () => {
  const viewed = roleTab('Permissions', right);

  test.each([
    ['for viewing', roleTab('Permissions', renamed)],
    ['for editing, between its neighbours', roleTab('Permissions', renamed, { editing: true })],
    ['where no tabs are told', roleTab('Permissions', renamed, { noTabs: true })],
  ])('is in doubt, and only that (%s)', (_name, now) => {
    const seen = knownAfter(
      'role',
      now.includes('role="tab"') ? viewed : roleTab('', right, { noTabs: true }),
      now,
    );
    expect(judged(seen, 'access')).toMatchObject({
      'role:clients': 'passed',
      'role:items': 'check.not_shown',
      'role:client-contracts': 'passed',
    });
    expect(seen.fields['access:items']?.seenEarlier?.value).toBe('Read and Modify');
  });

  test.each([
    ['for viewing', roleTab('Berechtigungen', foreign, { names: german })],
    ['for editing', roleTab('Berechtigungen', foreign, { names: german, editing: true })],
    ['with another number of tabs', roleTab('Berechtigungen', foreign, { names: german.slice(0, 3) })],
  ])('is in doubt with all others when the tab turns to another language (%s)', (_name, now) => {
    expect(reasons(knownAfter('role', viewed, now))).toEqual(['check.not_shown']);
  });

  test('is known again as soon as it is shown, and has not changed', () => {
    const back = knownAfter('role', viewed, roleTab('Permissions', renamed), viewed);
    expect(reasons(back)).toEqual(['passed']);
    expect(back.fields['access:items']?.changedAt).toBeUndefined();
  });
});

describe('a right that is not shown for a good reason stays as it was seen', () => {
  const viewed = roleTab('Permissions', right);
  const { 'Is a HaloPSA Administrator': admin, 'Clients Access Level': clients } = right;
  const first = { 'Is a HaloPSA Administrator': admin, 'Clients Access Level': clients };

  test.each([
    ['the first tab is open', roleTab('Details', details)],
    ['the first tab is open for editing', roleTab('Details', details, { editing: true })],
    ['a tab of no fields is open', roleTab('Access Control', {})],
    [
      'the first tab is open in another language',
      roleTab('Details', { Rollenname: 'Gradient' }, { names: german }),
    ],
    ['a tab of no fields is open in another language', roleTab('Zugriffskontrolle', {}, { names: german })],
    ['the form is not scrolled to it yet', roleTab('Permissions', first, { editing: true })],
  ])('%s', (_name, now) => {
    expect(reasons(knownAfter('role', viewed, now))).toEqual(['passed']);
  });

  test('no tabs are told, and other fields are on show', () => {
    const untold = { noTabs: true };
    const seen = knownAfter('role', roleTab('', right, untold), roleTab('', details, untold));
    expect(reasons(seen)).toEqual(['passed']);
  });

  test('the sections of the tab are still on their way', () => {
    const memory: FormMemory = newMemory();
    const at = (html: string, now: number) => {
      const seen = look(html, { page: 'role', memory, now: () => now });
      if (!seen) throw new Error('nothing seen');
      return seen;
    };
    const known = knownAfter('role', viewed);
    const later = (now: number) => {
      const seen = read({ page: 'role', memory, now: () => now });
      return seen && mergeObservation(known, seen);
    };
    expect(reasons(mergeObservation(known, at(roleTab('Permissions', {}), 9_000_000)))).toEqual(['passed']);
    expect(memory.waits).toBe(true);
    expect(reasons(mergeObservation(known, at(roleTab('Permissions', {}), 9_003_000)))).toEqual(['passed']);
    at(roleTab('Permissions', renamed), 9_004_000);
    expect(later(9_004_500)?.fields['access:items']?.state).toBe('read');
    expect(later(9_005_000)?.fields['access:items']).toMatchObject({ because: 'not-shown' });
    expect(memory.waits).toBe(false);
  });
});

describe('an application’s permissions', () => {
  const scopes = ['read:customers', 'read:contracts', 'edit:contracts', 'read:items', 'edit:items'].concat([
    'read:invoices',
    'edit:invoices',
  ]);
  const tab = (open: string, body: string, button = 'Edit', names = ['Details', 'Permissions', 'Security']) =>
    title('Gradient MSP') +
    toolbar(button) +
    tabs(open, ...names) +
    `<div class="details-form">${body}</div>`;
  const boxes = tab(
    'Permissions',
    ['all', ...scopes]
      .map(
        (name) =>
          `<div><label><input type="checkbox"${name === 'all' ? '' : ' checked'}> ${name}</label></div>`,
      )
      .join(''),
    'Save',
  );
  const granted = (names: readonly string[]) =>
    `<div class="granted"><div class="field-name">Granted permissions</div>${
      names.length > 0
        ? `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`
        : '<span>Not set</span>'
    }</div>`;

  test('are missing when the list of those granted says that there is none', () => {
    const seen = knownAfter('application', boxes, tab('Permissions', granted([])));
    expect(reasons(seen, 'scope')).toEqual(['check.scope_missing']);
  });

  test('are in doubt when the list is in words that are not known', () => {
    const list = granted([]).replace('Granted permissions', 'Erteilte Rechte');
    const words = ['Details', 'Berechtigungen', 'Sicherheit'];
    const seen = knownAfter('application', boxes, tab('Berechtigungen', list, 'Bearbeiten', words));
    expect(reasons(seen, 'scope')).toEqual(['check.not_shown']);
  });

  test('are seen as they are where only those granted are named', () => {
    const seen = knownAfter('application', boxes, tab('Permissions', granted(scopes)));
    expect(reasons(seen, 'scope')).toEqual(['passed']);
  });

  test('are covered by `all` while it is ticked, and right again without it', () => {
    const all = tab('Permissions', '<div><label><input type="checkbox" checked> all</label></div>', 'Save');
    expect(reasons(knownAfter('application', boxes, all), 'scope')).toEqual(['check.scope_all']);
    expect(reasons(knownAfter('application', boxes, all, boxes), 'scope')).toEqual(['passed']);
  });

  test('stay as they were seen while another tab is open', () => {
    const other = tab('Details', row('Application Name', noEdit('Gradient MSP')));
    expect(reasons(knownAfter('application', boxes, other), 'scope')).toEqual(['passed']);
    expect(reasons(knownAfter('application', boxes, tab('Security', '')), 'scope')).toEqual(['passed']);
  });
});
