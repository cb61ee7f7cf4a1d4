import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { SyncProgress } from '../../../../components/wizard/SyncProgress';
import { glanceOf } from '../../../../lib/view/connection-glance';
import { aConnection, aCount, aRun, noon } from '../../view/runs-fixtures';

it('a complete type whose inactive clients were left out is shown as whole, with what was left out', () => {
  const root = document.createElement('div');
  const run = aRun({ types: { sites: aCount({ total: 48, fetched: 48, stored: 40, leftOut: 8 }) } });
  act(() => render(<SyncProgress progress={glanceOf(aConnection(), run, noon).progress} />, root));
  expect(root.textContent).toContain('40 of 40');
  expect(root.textContent).toContain('8 of inactive clients left out');
  expect(root.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('48');
});
