import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ProofTab } from '../../../../entrypoints/dashboard/ProofTab';
import { activateConnection } from '../../../../lib/store/connections';
import { keepTestProgress } from '../../../../lib/store/test-progress';
import { dashboardCommands } from '../../../../lib/view/runs-commands';
import { aConnection, emptyStores } from '../../store/support';

const root = document.body.appendChild(document.createElement('div'));
beforeEach(emptyStores);
afterEach(() => act(() => render(null, root)));

it('a test begun on another screen is seen to run, and may be ended from here', async () => {
  const connection = aConnection();
  await activateConnection(connection, { onePsa: false, vendor: 'Scopable' });
  const commands = dashboardCommands(connection.id);
  act(() => render(<ProofTab connection={connection} commands={commands} online now={1} />, root));
  const buttons = () =>
    [...root.querySelectorAll('[data-proof] .proof-head button')].map((each) => each.textContent);
  await expect.poll(buttons).toEqual(['Prove again']);
  const test = keepTestProgress(connection.id);
  await expect.poll(buttons).toEqual(['Prove again', 'Cancel']);
  await test.end();
  await expect.poll(buttons).toEqual(['Prove again']);
  commands.close();
});
