import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DriftHistory } from '../../../../components/proof/DriftHistory';
import { LeastPrivilege } from '../../../../components/proof/LeastPrivilege';
import { ProofMatrix } from '../../../../components/proof/ProofMatrix';
import { LeastPrivilegePage } from '../../../../entrypoints/least-privilege/LeastPrivilegePage';
import type { Drift } from '../../../../lib/checks/drift';
import { prove } from '../../../../lib/checks/proof';
import { makeFailure } from '../../../../lib/core/make-failure';
import { scopable } from '../../../../lib/profiles/scopable';
import { emptyDraft } from '../../../../lib/store/drafts';
import type { LiveDraft } from '../../../../lib/view/live-draft';
import type { LiveSetup } from '../../../../lib/view/live-setup';
import { privilegeSummary } from '../../../../lib/view/proof-summary';
import { changing, read, scopableEvidence, withField } from '../../checks/evidence-of';
import { passedReport, probing } from '../../checks/reports';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => {
  act(() => render(null, root));
});

const lacking = changing({ ...scopableEvidence, payloadUrl: null }, 'role', (one) =>
  withField(one, 'access:items', read('No Access')),
);
const proof = prove(
  scopable,
  lacking,
  probing(passedReport(scopable.types, 'Scopable API'), 'products', 'forbidden', 'api.role_blocks'),
);

describe('the proof matrix', () => {
  const show = (busy = false) => {
    const on = { onShow: vi.fn(async () => null), onTest: vi.fn(), onCancel: vi.fn() };
    act(() => render(<ProofMatrix proof={proof} now={100} busy={busy} blocked={null} {...on} />, root));
    return on;
  };

  it('puts what is to be mended first and names the layer that blocks', () => {
    show();
    const [first] = root.querySelectorAll('tr[data-check]');
    expect([first?.getAttribute('data-check'), first?.getAttribute('data-outcome')]).toEqual([
      'proof:items',
      'failed',
    ]);
    expect(first?.nextElementSibling?.textContent).toContain('Blocked by the role.');
    const cells = [...(first?.querySelectorAll('td') ?? [])].map((cell) => cell.getAttribute('data-outcome'));
    expect(cells).toEqual(['failed', 'inapplicable', 'passed', 'failed']);
    expect(first?.querySelector('td[data-check]')?.outerHTML).toMatch(
      /^<td data-layer="role" data-check="role:items" data-outcome="failed"/,
    );
  });

  it('has one button in what it tells of a row, which leads to the field to mend', async () => {
    const { onShow } = show();
    const [first] = root.querySelectorAll('tr[data-check] + .proof-words');
    const [button, ...more] = first?.querySelectorAll('button') ?? [];
    expect([button?.getAttribute('aria-label'), more]).toEqual(['Show field: Items Access Level', []]);
    await act(async () => button?.click());
    expect(onShow.mock.calls).toMatchObject([[{ page: 'role', field: 'access:items' }]]);
  });

  it('asks the API again on the click, and not before', () => {
    const { onTest } = show();
    expect(onTest).not.toHaveBeenCalled();
    act(() => [...root.querySelectorAll('button')].find((one) => one.textContent === 'Prove again')?.click());
    expect(onTest).toHaveBeenCalledOnce();
  });
});

describe('the changes seen', () => {
  const drift: Drift = {
    id: 'access:items@1000',
    right: 'access:items',
    types: ['products'],
    at: 1_000,
    before: 'readable',
    after: 'refused',
    layer: 'role',
    failure: makeFailure('api.role_blocks', { type: 'products', scope: 'read:items', area: 'Items' }),
    toldAt: 1_000,
    mendedAt: null,
  };
  const show = (drifts: readonly Drift[]) => {
    const watch = { connectionId: 'c1', lookedAt: 2_000, nextLookAt: 3_000, granted: {}, drifts };
    act(() => render(<DriftHistory watch={watch} now={4_000} />, root));
    return root.textContent ?? '';
  };

  it('tell what blocks it and the one step to take, while it lasts', () => {
    const text = show([drift]);
    expect(text).toMatch(/Products: readable .*refused.*Blocked by the role/);
    expect(text).toContain('1 change to mend.');
    expect(text).toContain('Set “Items Access Level” to Read Only or better');
    expect(root.querySelector('[data-drift="access:items"]')?.getAttribute('data-state')).toBe('open');
  });

  it('tell when it was mended, and give no advice any more', () => {
    const text = show([{ ...drift, mendedAt: 2_000 }]);
    expect(text).toMatch(/Was blocked by the role.*Mended: seen at \d\d:\d\d/);
    expect(text).not.toContain('to mend');
    expect(text).not.toContain('Set “');
  });

  it('say so where nothing was taken away', () => {
    expect(show([])).toContain('Nothing that was granted has been taken away.');
  });
});

it('the least privilege is shown by Halo page and printed on the click', () => {
  const onPrint = vi.fn();
  act(() =>
    render(<LeastPrivilege summary={privilegeSummary(scopable, ['assets'], null)} onPrint={onPrint} />, root),
  );
  expect(root.textContent).toContain('For Clients, Assets.');
  expect(root.textContent).not.toContain('Invoices');
  act(() => [...root.querySelectorAll('button')].find((one) => one.textContent?.includes('Print'))?.click());
  expect(onPrint).toHaveBeenCalledOnce();
});

it('the least privilege of what the wizard prepares is that of the instance’s own version', () => {
  const chosen = { ...emptyDraft, profileId: 'scopable', selection: ['products'] } as const;
  const draft = { draft: signal(chosen), failure: signal(null) } as unknown as LiveDraft;
  const shownOn = (appVersion: string | null) => {
    const setup = { evidence: signal({ discovery: { appVersion } }) } as unknown as LiveSetup;
    act(() => render(<LeastPrivilegePage draft={draft} setup={setup} />, root));
    return root.textContent;
  };
  expect(shownOn('2.98.40')).toContain('edit:items');
  expect(shownOn(null)).not.toContain('edit:items');
});
