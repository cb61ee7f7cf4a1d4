import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LeastPrivilege } from '../../../../components/proof/LeastPrivilege';
import { ProofMatrix } from '../../../../components/proof/ProofMatrix';
import { prove } from '../../../../lib/checks/proof';
import { scopable } from '../../../../lib/profiles/scopable';
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
    const on = { onTest: vi.fn(), onCancel: vi.fn() };
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

  it('asks the API again on the click, and not before', () => {
    const { onTest } = show();
    expect(onTest).not.toHaveBeenCalled();
    act(() => [...root.querySelectorAll('button')].find((one) => one.textContent === 'Prove again')?.click());
    expect(onTest).toHaveBeenCalledOnce();
  });
});

it('the least privilege is shown by Halo page and printed on the click', () => {
  const onPrint = vi.fn();
  act(() =>
    render(<LeastPrivilege summary={privilegeSummary(scopable, ['assets'])} onPrint={onPrint} />, root),
  );
  expect(root.textContent).toContain('For Clients, Assets.');
  expect(root.textContent).not.toContain('Invoices');
  act(() => [...root.querySelectorAll('button')].find((one) => one.textContent?.includes('Print'))?.click());
  expect(onPrint).toHaveBeenCalledOnce();
});
