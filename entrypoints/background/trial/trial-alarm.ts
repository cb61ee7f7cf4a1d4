import { browser } from 'wxt/browser';

/** Fires when a captured secret whose test met only trouble may be tested again. */
export const trialAlarm = 'capture.trial';

/** The panels then look again, and one that shows the application as saved brings the test about. Milliseconds, as Date.now(). */
export const armTrial = async (at: number): Promise<void> => {
  await browser.alarms.create(trialAlarm, { when: at });
};
