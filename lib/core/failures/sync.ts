import { defineFailures } from '../failure';

export const syncFailures = defineFailures({
  'sync.disconnected': { kind: 'config' },
  'sync.budget_spent': { kind: 'transient' },
  'sync.records_unreadable': { kind: 'system' },
  'sync.no_removal_waiting': { kind: 'config' },
  'sync.rows_missing': { kind: 'transient', counts: 'total' },
  'sync.clients_first': { kind: 'transient' },
  'sync.removals_waiting': { kind: 'transient', counts: 'removed' },
  'sync.newest_missing': { kind: 'transient' },
  'sync.pages_unread': { kind: 'transient', counts: 'count', reasons: 'why' },
  'sync.total_too_low': { kind: 'transient', counts: 'total' },
  'sync.total_unknown': { kind: 'transient' },
  'sync.changed_while_reading': { kind: 'transient' },
  'sync.repeated_page': { kind: 'system' },
  'sync.unreadable_page': { kind: 'system' },
  'sync.too_many_pages': { kind: 'system' },
  'sync.rows_refused': { kind: 'system', counts: 'count', reasons: 'reasons' },
  'sync.books_differ': { kind: 'system' },
  'sync.mass_removal': { kind: 'config' },
});
