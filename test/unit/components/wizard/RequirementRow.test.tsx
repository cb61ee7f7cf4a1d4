import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { RequirementRow } from '../../../../components/wizard/RequirementRow';
import type { Verdict } from '../../../../lib/checks/verdict';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

const verdict: Verdict = {
  check: 'role:clients',
  layer: 'role',
  outcome: 'passed',
  label: 'Clients',
  why: 'It reads clients.',
  source: 'A guide',
  expected: 'Read Only',
  seen: 'Read Only',
  failure: null,
  witness: { page: 'role', recordName: 'Gradient', path: null, at: 0 },
  field: 'access:clients',
};

it('opens to what was seen, and on which record', () => {
  act(() => render(<RequirementRow verdict={verdict} />, root));
  act(() => root.querySelector<HTMLElement>('[aria-expanded="false"]')?.click());
  const shown = [...root.querySelectorAll('dd')].map(({ textContent }) => textContent ?? '');
  expect(shown.some((text) => text.startsWith('Read Only on “Gradient”'))).toBe(true);
});
