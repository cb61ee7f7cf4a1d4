import { defineFailures } from '../failure';

export const storeFailures = defineFailures({
  'store.blocked': {
    kind: 'transient',
    say: () => 'Another window of Halo Companion holds its storage open in an older version.',
    fix: () => 'Close every other tab and panel of Halo Companion, then try again.',
  },
  'store.newer_version': {
    kind: 'system',
    say: () => 'The stored settings and records were written by a newer version of Halo Companion.',
    fix: () => 'Update Halo Companion on the browser’s extensions page; nothing stored has been changed.',
  },
  'store.quota': {
    kind: 'config',
    say: () => 'There is no room left on this computer to store records. What is stored stays readable.',
    fix: () => 'Free some disk space, or select fewer record types on the dashboard under Sync Filters.',
  },
  'store.unavailable': {
    kind: 'system',
    say: (d) => `The browser could not open Halo Companion’s storage (${d.name}: ${d.message}).`,
    fix: () =>
      'Free some disk space if the disk is full, else restart the browser; if it happens again, remove and reinstall Halo Companion.',
  },
});
