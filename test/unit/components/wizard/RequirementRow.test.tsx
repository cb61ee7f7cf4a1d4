import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { RequirementRow } from '../../../../components/wizard/RequirementRow';
import type { FieldPlace } from '../../../../lib/checks/field-place';
import type { Failure } from '../../../../lib/core/failure';
import { makeFailure } from '../../../../lib/core/make-failure';
import type { ChecklistRow } from '../../../../lib/view/checklist';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

const row: ChecklistRow = {
  check: 'role:clients',
  layer: 'role',
  outcome: 'passed',
  label: 'Clients Access Level',
  why: 'It reads clients.',
  source: 'A guide',
  expected: 'Read Only',
  seen: 'Read Only',
  failure: null,
  page: 'role',
  witness: { page: 'role', recordId: '7', recordName: 'Gradient', path: null, at: 0 },
  field: 'access:clients',
  place: null,
};
const place = {
  page: 'role',
  recordId: '7',
  field: 'access:clients',
  label: 'Clients Access Level',
} as const;
const lacking: ChecklistRow = { ...row, outcome: 'failed', seen: 'No Access', place };

/** The row opened; answers its button that shows the field. */
function open(shown: ChecklistRow, onShow: ((place: FieldPlace) => Promise<Failure | null>) | null) {
  act(() => render(<RequirementRow row={shown} onShow={onShow} />, root));
  act(() => root.querySelector<HTMLElement>('[aria-expanded="false"]')?.click());
  return root.querySelector<HTMLButtonElement>('[aria-label="Show field: Clients Access Level"]');
}

it('opens to what was seen, and on which record', () => {
  open(row, null);
  const shown = [...root.querySelectorAll('dd')].map(({ textContent }) => textContent ?? '');
  expect(shown.some((text) => text.startsWith('Read Only on “Gradient”'))).toBe(true);
});

describe('the button that shows the field', () => {
  it('leads to the very field', async () => {
    const asked: FieldPlace[] = [];
    const button = open(lacking, async (where) => {
      asked.push(where);
      return null;
    });
    expect(button?.textContent).toBe('Show field');
    await act(async () => button?.click());
    expect(asked).toEqual([place]);
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('');
  });

  it('says beside it why the field cannot be shown, until it is tried again', async () => {
    const answers = [makeFailure('connection.host_not_allowed', { host: 'psa.northwind.example' }), null];
    const button = open(lacking, async () => answers.shift() ?? null);
    await act(async () => button?.click());
    expect(root.querySelector('[role="alert"]')?.textContent).toContain('Allow psa.northwind.example');
    await act(async () => button?.click());
    expect(root.querySelector('[role="alert"]')?.textContent).toBe('');
  });

  it('is not there for what is right, nor while no Halo is known', () => {
    expect(open(row, async () => null)).toBeNull();
    expect(open(lacking, null)).toBeNull();
  });
});
