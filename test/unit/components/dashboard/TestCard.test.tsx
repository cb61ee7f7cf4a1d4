import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ConfigurationTab } from '../../../../entrypoints/dashboard/ConfigurationTab';
import type { Connection } from '../../../../lib/store/connection';
import { dashboardCommands } from '../../../../lib/view/runs-commands';
import { emptyStores } from '../../store/support';
import { aConnection, aTest, noon } from '../../view/runs-fixtures';

const root = document.body.appendChild(document.createElement('div'));
beforeEach(emptyStores);
afterEach(() => act(() => render(null, root)));

/** What the card says of a test made on this page, while the connection stands so. */
async function told(parts: Partial<Connection>): Promise<string | undefined> {
  const connection = aConnection(parts);
  const commands = dashboardCommands(connection.id);
  commands.report.value = aTest({});
  act(() =>
    render(<ConfigurationTab connection={connection} stored={{}} commands={commands} online />, root),
  );
  await expect.poll(() => root.querySelector('[aria-labelledby=test-heading]')).not.toBeNull();
  commands.close();
  return root.querySelector<HTMLElement>('[aria-labelledby=test-heading] .banner')?.className;
}

it('a test that passed is shown while it is the newest, and of the secret the connection has', async () => {
  expect(await told({ lastTest: aTest({}), secretAt: noon - 1 })).toContain('passed');
  expect(await told({ lastTest: aTest({}), secretAt: noon + 1 })).toBeUndefined();
  expect(await told({ lastTest: { ...aTest({}), passed: false, at: noon + 1 } })).toBeUndefined();
});

it('a test of a secret that was replaced meanwhile, and so was not kept, is not shown', async () => {
  expect(await told({ lastTest: null, secretAt: noon - 1 })).toBeUndefined();
});
