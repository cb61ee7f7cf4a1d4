import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Connection } from '../../../lib/store/connection';
import { activateConnection, disconnectConnection, readConnections } from '../../../lib/store/connections';
import { forgetConnection } from '../../../lib/store/forget-connection';
import { type ConnectionsView, connectionsView } from '../../../lib/view/runs-connections';
import { aConnection, emptyStores } from '../store/support';

let view: ConnectionsView;
beforeEach(async () => {
  emptyStores();
  // A screen opened by an earlier test keeps the database open in which its connections are.
  for (const { id } of await readConnections()) await forgetConnection(id);
});
afterEach(() => view.close());

const add = (parts: Partial<Connection>) =>
  activateConnection(aConnection(parts), { onePsa: false, vendor: 'Scopable' });
const chosen = () => [view.chosen.value?.id, view.chosen.value?.state];

/** A page opened on an older and a newer connection, of which nobody has chosen one. */
async function openOnTwo(): Promise<void> {
  await add({ id: 'older', profileId: 'gradient', createdAt: 1 });
  await add({ id: 'newer', createdAt: 2 });
  view = connectionsView();
  await view.settled;
}

it('what is looked at stays in sight when it is disconnected, though another is still connected', async () => {
  await openOnTwo();
  expect(chosen()).toEqual(['newer', 'active']);
  await disconnectConnection('newer');
  await expect.poll(chosen).toEqual(['newer', 'disconnected']);
});

it('a connection that is set up meanwhile does not take its place', async () => {
  await openOnTwo();
  await add({ id: 'newest', createdAt: 3 });
  await expect.poll(() => view.all.value?.length).toBe(3);
  expect(chosen()).toEqual(['newer', 'active']);
});

it('one that is asked for and not there leaves the choice to the page, which keeps to it as well', async () => {
  await add({ id: 'older', createdAt: 1 });
  await add({ id: 'newer', createdAt: 2 });
  view = connectionsView();
  view.choose('forgotten');
  await view.settled;
  await disconnectConnection('newer');
  await expect.poll(chosen).toEqual(['newer', 'disconnected']);
});
