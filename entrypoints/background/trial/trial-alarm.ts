import { browser } from 'wxt/browser';

/** Fires when a captured secret may be tested by itself again. The panels then look again, and one that shows the application as saved brings it about. */
export const trialAlarm = 'capture.trial';

/** Sets it for this time, in milliseconds as Date.now(), unless it fires sooner for another. */
export async function armTrial(at: number): Promise<void> {
  const set = await browser.alarms.get(trialAlarm);
  if (set && set.scheduledTime > Date.now() && set.scheduledTime <= at) return;
  await browser.alarms.create(trialAlarm, { when: at });
}
