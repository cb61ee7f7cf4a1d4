import { defineFailures } from '../failure';

export const connectionFailures = defineFailures({
  'connection.not_found': {
    kind: 'config',
    say: () => 'This connection no longer exists; it was forgotten in another window.',
    fix: () => 'Close this view, or set up the connection again from the popup.',
  },
  'connection.no_profile': {
    kind: 'config',
    say: () => 'No integration has been chosen yet.',
    fix: () => 'Choose the integration in the first step of the wizard.',
  },
  'connection.not_tested': {
    kind: 'config',
    say: () => 'These values have not passed a connection test.',
    fix: () => 'Go back to “Connect” and choose “Test Connection”.',
  },
  'connection.no_secret': {
    kind: 'config',
    say: () => 'The Client Secret is no longer in memory: it is kept only until the browser closes.',
    fix: () =>
      'Enter the Client Secret again, or unlock it with your passphrase, on the dashboard under Configuration.',
  },
  'connection.no_types': {
    kind: 'config',
    say: () => 'No record type this integration can read was selected.',
    fix: () => 'Select at least one record type in “Select data”.',
  },
  'connection.wizard_finished': {
    kind: 'config',
    say: () => 'The wizard shows a finished connection, which uses another application than this one.',
    fix: () => 'Choose “Set up another” in the popup first, then capture again.',
  },
  'connection.test_cancelled': {
    kind: 'transient',
    say: () => 'The connection test was cancelled.',
    fix: () => 'Choose “Test Connection” to run it again.',
  },
  'connection.host_withdrawn': {
    kind: 'config',
    say: (d) =>
      `The browser no longer lets Halo Companion talk to ${d.host}, so nothing can be read. What is stored stays.`,
    fix: (d) =>
      `Allow ${d.host} for Halo Companion again on the browser’s extensions page (Details, site access); syncing then goes on by itself.`,
  },
  'connection.host_not_granted': {
    kind: 'config',
    say: (d) => `Halo Companion may not talk to ${d.host} yet.`,
    fix: (d) => `Choose “Test Connection” and allow access to ${d.host} when the browser asks.`,
  },
});
