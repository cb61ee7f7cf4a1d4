import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { SyncProgress } from '../../../../components/wizard/SyncProgress';
import { glanceOf } from '../../../../lib/view/connection-glance';
import { aConnection, aCount, aRun, aTest, noon } from '../../view/runs-fixtures';

it('a complete type whose inactive clients were left out is shown as whole, with what was left out', () => {
  const root = document.createElement('div');
  const run = aRun({ types: { sites: aCount({ total: 48, fetched: 48, stored: 40, leftOut: 8 }) } });
  const { progress } = glanceOf(aConnection(), [run], noon, { held: { sites: 40 } });
  act(() => render(<SyncProgress progress={progress} />, root));
  expect(root.textContent).toContain('40 of 40');
  expect(root.textContent).toContain('8 of inactive clients left out');
  expect(root.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('40');
});

it('a type Halo has not told of yet is measured by what the connection test counted', () => {
  const root = document.createElement('div');
  const sites = aCount({ state: 'waiting', total: null, fetched: 0, stored: 0, requests: 0, endedAt: null });
  const run = aRun({ state: 'running', endedAt: null, types: { sites } });
  const connection = aConnection({ lastTest: aTest({ sites: 340 }) });
  act(() => render(<SyncProgress progress={glanceOf(connection, [run], noon).progress} />, root));
  expect(root.textContent).toContain('0 of about 340');
});
