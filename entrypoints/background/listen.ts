import { browser } from 'wxt/browser';
import { makeFailure } from '../../lib/core/make-failure';
import { failed, type Result } from '../../lib/core/result';
import { type Handlers, handle, type Sender } from '../../lib/messages/handle';
import { isGranted } from './hosts/is-granted';
import { identifySender } from './sender';

/** Answers commands. Not async itself: an async listener would answer messages that are not ours. */
export function listen(handlers: Handlers): void {
  const ownOrigin = new URL(browser.runtime.getURL('/popup.html')).origin;
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    const from = identifySender(sender, browser.runtime.id, ownOrigin);
    if (!from) return false;
    void answer(handlers, message, from).then(reply);
    return true;
  });
}

/**
 * A page that stays open on a host that was withdrawn keeps the scripts it has. What they tell is refused before anything of
 * it is looked at, as `connection.host_withdrawn`, which ends them.
 */
async function answer(handlers: Handlers, message: unknown, from: Sender): Promise<Result<unknown> | null> {
  if (from.kind === 'tab' && !(await isGranted(from.origin))) {
    return failed(makeFailure('connection.host_withdrawn', { host: new URL(from.origin).host }));
  }
  return handle(handlers, message, from);
}
