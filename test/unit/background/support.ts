import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Connection } from '../../../lib/store/connection';
import { activateConnection } from '../../../lib/store/connections';
import { aConnection, emptyStores } from '../store/support';

/** What the badge shows, and every alarm set or cleared, in order. */
export interface Seen {
  badge: string;
  title: string;
  readonly alarms: string[];
}

interface AlarmCalls {
  create(name: string, when: object): Promise<void>;
  clear(name: string): Promise<boolean>;
}

/** A fresh profile and browser, watched. Locks are given at once: there is one worker only. */
export function freshBackground(): Seen {
  fakeBrowser.reset();
  emptyStores();
  const seen: Seen = { badge: '', title: '', alarms: [] };
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, ...rest: unknown[]) => (rest.at(-1) as (lock: object) => unknown)({}) },
  });
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(async ({ text }) => {
    seen.badge = text ?? '';
  });
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockImplementation(async () => undefined);
  vi.spyOn(browser.action, 'setBadgeTextColor').mockImplementation(async () => undefined);
  vi.spyOn(browser.action, 'setTitle').mockImplementation(async ({ title }) => {
    seen.title = title;
  });
  const { create, clear } = fakeBrowser.alarms as unknown as AlarmCalls;
  vi.spyOn(fakeBrowser.alarms, 'create').mockImplementation((async (name: string, when: object) => {
    seen.alarms.push(`set ${name}`);
    return create(name, when);
  }) as never);
  vi.spyOn(fakeBrowser.alarms, 'clear').mockImplementation((async (name: string) => {
    seen.alarms.push(`clear ${name}`);
    return clear(name);
  }) as never);
  return seen;
}

/** Activates connections of accounts of their own. */
export async function connections(...all: Partial<Connection>[]): Promise<void> {
  for (const parts of all) {
    const activated = await activateConnection(aConnection(parts), { onePsa: false, vendor: 'x' });
    if (!activated.ok) throw new Error(activated.error.code);
  }
}

/** As long as `work` goes on, opening this connection's database fails as `thrown`. */
export async function whileUnopenable(id: string, thrown: unknown, work: () => Promise<void>): Promise<void> {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (this: IDBFactory, name: string, version?: number) {
    if (name === `halo-companion:${id}`) throw thrown;
    return open.call(this, name, version);
  };
  try {
    await work();
  } finally {
    IDBFactory.prototype.open = open;
  }
}
