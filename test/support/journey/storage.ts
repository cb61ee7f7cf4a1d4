import type { Page } from 'playwright-core';

type AreaName = 'local' | 'sync' | 'session';
declare const chrome: { readonly storage: Record<AreaName, { get(): Promise<Record<string, unknown>> }> };

/** All that the extension keeps in these areas of its storage, asked for by one of its own pages. */
export const keptIn = (own: Page, areas: readonly AreaName[]): Promise<Record<string, unknown>[]> =>
  own.evaluate((names) => Promise.all(names.map((name) => chrome.storage[name].get())), areas);

/** The client secrets and access tokens in session memory. */
export async function sessionSecrets(own: Page): Promise<{ secrets: string[]; tokens: string[] }> {
  const [session = {}] = await keptIn(own, ['session']);
  const under = (prefix: string) =>
    Object.entries(session).flatMap(([key, value]) => (key.startsWith(prefix) ? [value] : []));
  return {
    secrets: under('secret:') as string[],
    tokens: under('token:').map((token) => (token as { accessToken: string }).accessToken),
  };
}
