import { defineFailures } from '../failure';

export const connectionFailures = defineFailures({
  'connection.not_found': { kind: 'config' },
  'connection.no_profile': { kind: 'config' },
  'connection.not_tested': { kind: 'config' },
  'connection.no_secret': { kind: 'config' },
  'connection.secret_unsaved': { kind: 'config' },
  'connection.secret_pending': { kind: 'config' },
  'connection.no_types': { kind: 'config' },
  'connection.wizard_finished': { kind: 'config' },
  'connection.test_cancelled': { kind: 'transient' },
  'connection.host_withdrawn': { kind: 'config' },
  'connection.host_refused': { kind: 'config' },
  'connection.host_not_allowed': { kind: 'config' },
  'connection.host_not_asked': { kind: 'config' },
});
