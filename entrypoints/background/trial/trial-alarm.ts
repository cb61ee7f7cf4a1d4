import { browser } from 'wxt/browser';

/**
 * Fires when a captured secret may be tested by itself again. The panels then look again, and one that shows the application as saved
 * brings it about.
 */
export const trialAlarm = 'capture.trial';

/** Long enough for a form to be saved, a network to come back, or another test to end. */
const soonestMs = 60_000;

/**
 * Sets it for this time, in milliseconds as Date.now(), but no sooner than in a minute; for that where none is given. One that is set
 * and fires sooner, for another secret, stays.
 */
export async function armTrial(at = 0): Promise<void> {
  const now = Date.now();
  const when = Math.max(at, now + soonestMs);
  const set = await browser.alarms.get(trialAlarm);
  if (set && set.scheduledTime > now && set.scheduledTime <= when) return;
  await browser.alarms.create(trialAlarm, { when });
}
