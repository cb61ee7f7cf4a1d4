import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepAppDatabase } from '../../lib/store/app-database';
import { dropTestProgress } from '../../lib/store/test-progress';
import type { WorkerContext } from './context';
import { noteLostSecret } from './draft/note-lost-secret';
import { armDriftWatch, driftAlarm } from './drift/drift-alarm';
import { openNotice } from './drift/open-notice';
import { watchDrift } from './drift/watch-drift';
import { createHandlers } from './handlers/registry';
import { alignContentScripts, serveOpenHaloTabs } from './hosts/align-content-scripts';
import { hostedHalo } from './hosts/hosts';
import { listen } from './listen';
import { bumpPanelRevision } from './panel/panel-revision';
import { scheduleAlarm, watchdogAlarm } from './sync/alarms';
import { resumeGranted } from './sync/resume-granted';
import { continueSyncs, syncDue } from './sync/sync-loop';
import { trialAlarm } from './trial/trial-alarm';
import { tryPending } from './trial/try-pending';
import { verifyCaptured } from './trial/verify-captured';

export default defineBackground({
  main() {
    const context: WorkerContext = {
      tests: new Map(),
      continueSyncs: () => void report(sync(continueSyncs)),
      syncDue: () => void report(sync(syncDue)),
      verifyCaptured: (...seen) => void report(verifyCaptured(context, ...seen)),
    };

    const sync = async (work: () => Promise<void>): Promise<void> => {
      await work();
      await tryPending(context);
    };

    // A panel's verdict reads it half a dozen times, and every opening would cost as much as what is read.
    keepAppDatabase();
    listen(createHandlers(context));
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === scheduleAlarm) context.syncDue();
      if (name === watchdogAlarm) context.continueSyncs();
      if (name === driftAlarm) void report(watchDrift(context));
      if (name === trialAlarm) {
        void report(bumpPanelRevision());
        void report(tryPending(context));
      }
    });
    browser.notifications.onClicked.addListener((id) => void report(openNotice(id)));
    browser.permissions.onAdded.addListener(({ origins }) => {
      void report(alignContentScripts());
      if (origins?.includes(hostedHalo)) void report(serveOpenHaloTabs());
      void report(resumeGranted());
    });
    browser.permissions.onRemoved.addListener(() => {
      void report(alignContentScripts());
      // The panels ask again, and those on a withdrawn host are refused and go.
      void report(bumpPanelRevision());
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install' || reason === 'update') void report(serveOpenHaloTabs());
    });
    browser.runtime.onStartup.addListener(() => void report(serveOpenHaloTabs()));

    void report(dropTestProgress(Date.now()));
    void report(noteLostSecret());
    // Alarms and registrations are gone after an update, and the worker may have been killed in mid-run: every start
    // takes up what is unfinished and sets the alarms again.
    void report(alignContentScripts());
    context.syncDue();
    void report(armDriftWatch());
  },
});

/** The last resort for work nobody waits for: the failure is on the run or connection row; a defect shows in the console. */
async function report(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (thrown) {
    console.error(thrown);
  }
}
