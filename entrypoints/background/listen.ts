import { browser } from 'wxt/browser';
import { type Handlers, handle } from '../../lib/messages/handle';
import { identifySender } from './sender';

/** Answers commands. Not async itself: an async listener would answer messages that are not ours. */
export function listen(handlers: Handlers): void {
  const ownOrigin = new URL(browser.runtime.getURL('/popup.html')).origin;
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const from = identifySender(sender, browser.runtime.id, ownOrigin);
    if (!from) return false;
    void handle(handlers, message, from).then(reply);
    return true;
  });
}
