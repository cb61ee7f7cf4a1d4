import { browser } from 'wxt/browser';

/** Whether the browser lets the extension work on an origin. Match patterns know no port: a grant is for the host. */
export async function isGranted(origin: string): Promise<boolean> {
  const { protocol, hostname } = new URL(origin);
  if (!/^https?:$/.test(protocol)) return false;
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
