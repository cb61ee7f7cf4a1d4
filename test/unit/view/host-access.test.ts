import { effect, signal } from '@preact/signals';
import { afterEach, expect, it, vi } from 'vitest';
import { hostAccess } from '../../../lib/view/host-access';

/** The browser's permissions: nothing is granted yet, and a request is answered as the test says. */
function browserThat(request: () => Promise<boolean>, origins: readonly string[] = []) {
  const event = { addListener() {}, removeListener() {} };
  const permissions = {
    contains: async () => false,
    getAll: async () => ({ origins }),
    request,
    onAdded: event,
    onRemoved: event,
  };
  vi.stubGlobal('chrome', { runtime: {}, permissions });
  vi.stubGlobal('browser', undefined);
}

afterEach(() => vi.unstubAllGlobals());

const asked = async (request: () => Promise<boolean>) => {
  browserThat(request);
  const access = hostAccess(signal(['psa.northwind.example']));
  const answer = await access.ask();
  access.stop();
  return answer.ok ? 'granted' : answer.error;
};

it('tells a yes, a no, and a browser that does not even ask apart', async () => {
  expect(await asked(async () => true)).toBe('granted');
  expect(await asked(async () => false)).toMatchObject({
    code: 'connection.host_refused',
    details: { host: 'psa.northwind.example' },
  });
  expect(
    await asked(() => Promise.reject(new Error('Permissions are blocked by enterprise policy.'))),
  ).toMatchObject({
    code: 'connection.host_not_asked',
    details: { words: 'Permissions are blocked by enterprise policy.' },
  });
});

it('says nothing new while the same hosts are missing', async () => {
  browserThat(async () => true);
  const hosts = signal(['psa.northwind.example']);
  const access = hostAccess(hosts);
  await access.looked;
  const told: unknown[] = [];
  const off = effect(() => void told.push(access.missing.value));
  hosts.value = ['psa.northwind.example'];
  // Until that look has been answered.
  await new Promise((resolve) => setTimeout(resolve));
  hosts.value = ['acme.halopsa.com'];
  await vi.waitFor(() => expect(access.missing.value).toEqual(['acme.halopsa.com']));
  expect(told).toEqual([['psa.northwind.example'], ['acme.halopsa.com']]);
  off();
  access.stop();
});

it('is content with one of many hosts, and with no other', async () => {
  const missing = async (...origins: string[]) => {
    browserThat(async () => true, origins);
    const access = hostAccess(signal(['*.halopsa.com']));
    await access.looked;
    access.stop();
    return access.missing.value;
  };
  expect(await missing('https://acme.halopsa.com/*')).toEqual([]);
  expect(await missing('https://nothalopsa.com/*', 'https://psa.northwind.example/*')).toEqual([
    '*.halopsa.com',
  ]);
});
