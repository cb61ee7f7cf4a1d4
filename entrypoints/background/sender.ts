import type { Browser } from 'wxt/browser';
import type { Sender } from '../../lib/messages/handle';

/**
 * Who sent a message, from what the browser vouches for: an extension page of ours, or our content script in the top
 * frame of a tab. Anything else (frames, web pages, other extensions) is null and is dropped.
 */
export function identifySender(
  sender: Browser.runtime.MessageSender,
  ownId: string,
  ownOrigin: string,
): Sender | null {
  if (sender.id !== ownId) return null;
  const origin = sender.url ? originOf(sender.url) : null;
  if (origin === ownOrigin) return { kind: 'page', origin, tabId: sender.tab?.id ?? null };
  if (!origin || sender.tab?.id === undefined || sender.frameId !== 0) return null;
  return { kind: 'tab', origin, tabId: sender.tab.id };
}

function originOf(url: string): string | null {
  const { protocol, host } = URL.canParse(url) ? new URL(url) : { protocol: '', host: '' };
  return host ? `${protocol}//${host}` : null;
}
