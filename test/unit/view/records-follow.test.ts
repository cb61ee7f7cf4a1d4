import { signal } from '@preact/signals';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ResourceType } from '../../../lib/core/resource-type';
import { followHalo, type RecordsFollow } from '../../../lib/view/records-follow';

const show = vi.fn();
let look: (address: URL | null) => void;
let follow: RecordsFollow;
const goTo = (address: string) => look(new URL(address, 'https://acme.halopsa.com'));

beforeEach(() => {
  show.mockClear();
  const types = signal<readonly ResourceType[]>(['clients', 'sites']);
  follow = followHalo(signal('https://acme.halopsa.com'), types, show, (tell) => {
    look = tell;
    return () => {};
  });
});

it('shows the record that Halo shows, and the next one', () => {
  goTo('/customers?clientid=7');
  goTo('/customers?clientid=7&mainview=site&siteid=3');
  expect(show.mock.calls).toEqual([[{ type: 'clients', id: '7' }], [{ type: 'sites', id: '3' }]]);
});

it('leaves the panel alone while Halo stays on the record', () => {
  goTo('/customers?clientid=7');
  goTo('/customers?clientid=7&tab=2');
  expect(show).toHaveBeenCalledTimes(1);
});

it('is not led away by pages that show no record, other instances and our own pages', () => {
  goTo('/customers?clientid=7');
  goTo('https://other.halopsa.com/customers?clientid=8');
  goTo('chrome-extension://abc/dashboard.html');
  expect(show).toHaveBeenCalledTimes(1);
});

it('pinned stays where it is, and unpinned follows at once', () => {
  follow.pin(true);
  goTo('/customers?clientid=7');
  expect(show).not.toHaveBeenCalled();
  follow.pin(false);
  expect(show).toHaveBeenCalledWith({ type: 'clients', id: '7' });
});

it('says that a type is not synced, until Halo shows something else', () => {
  goTo('/assets?id=5');
  expect(follow.notSynced.value).toEqual({ type: 'assets', id: '5' });
  expect(show).not.toHaveBeenCalled();
  goTo('/tickets');
  expect(follow.notSynced.value).toBeNull();
});

it('says no longer that a type is not synced once it is pinned', () => {
  goTo('/assets?id=5');
  follow.pin(true);
  expect(follow.notSynced.value).toBeNull();
  follow.pin(false);
  expect(follow.notSynced.value).toEqual({ type: 'assets', id: '5' });
});

it('says nothing of a page that is none of Halo’s, and does not move when the same record comes back', () => {
  goTo('/assets?id=5');
  look(null);
  expect(follow.notSynced.value).toBeNull();
  goTo('/customers?clientid=7');
  look(null);
  goTo('/customers?clientid=7');
  expect(show).toHaveBeenCalledTimes(1);
});

it('says of which other instance a record in front is, unless pinned or of a page that shows none', () => {
  goTo('https://sandbox.halopsa.com/customers?clientid=8');
  expect([follow.elsewhere.value, follow.notSynced.value]).toEqual(['https://sandbox.halopsa.com', null]);
  follow.pin(true);
  expect(follow.elsewhere.value).toBeNull();
  follow.pin(false);
  goTo('https://sandbox.halopsa.com/tickets');
  expect(follow.elsewhere.value).toBeNull();
  goTo('/customers?clientid=7');
  expect([follow.elsewhere.value, show.mock.calls]).toEqual([null, [[{ type: 'clients', id: '7' }]]]);
});
