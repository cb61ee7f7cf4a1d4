import { defineFailures } from '../failure';

const rowsOf = (count: unknown) => `${count} ${count === 1 ? 'row' : 'rows'}`;

export const syncFailures = defineFailures({
  'sync.disconnected': {
    kind: 'config',
    say: () => 'This connection is disconnected, so it does not sync.',
    fix: () => 'Set the connection up again from the popup; its records are still here.',
  },
  'sync.budget_spent': {
    kind: 'transient',
    say: (d) =>
      `Halo’s request limit (${d.limitRequests} requests in ${d.limitSeconds} seconds) is used up for now.`,
    fix: () => 'Leave it to go on by itself; if it happens often, sync less often under Data Sync.',
  },
  'sync.records_unreadable': {
    kind: 'system',
    say: (d) =>
      `The browser cannot open this connection’s stored records (${d.name}: ${String(d.message).replace(/\.$/, '')}).`,
    fix: () =>
      'Restart the browser and choose Sync now; if it happens again, choose “Rebuild the records” on the dashboard under Data Sync.',
  },
  'sync.no_removal_waiting': {
    kind: 'config',
    say: () => 'The last sync of this record type refused no removal, so there is none to confirm.',
    fix: () => 'Choose Sync now on Data Sync and look at the record type again.',
  },
  'sync.rows_missing': {
    kind: 'transient',
    say: (d) => `Halo counts ${rowsOf(d.total)}, but only ${d.fetched} came.`,
    fix: () =>
      'Choose Sync now once more; if the difference stays, check the agent’s client and team restrictions in Configuration > Teams & Agents > Agents.',
  },
  'sync.clients_first': {
    kind: 'transient',
    say: () => 'The clients are not read yet, and they decide whose records are kept.',
    fix: () => 'Leave it to go on by itself, or switch “active clients only” off under Sync Filters.',
  },
  'sync.removals_waiting': {
    kind: 'transient',
    say: (d) =>
      `${rowsOf(d.removed)} ${d.removed === 1 ? 'has' : 'have'} been removed in Halo and ${d.removed === 1 ? 'is' : 'are'} still stored here; it is not known yet which.`,
    fix: () => 'Leave it to the next sync, which looks for them, or choose Sync now.',
  },
  'sync.newest_missing': {
    kind: 'transient',
    say: (d) => `The newest row in Halo (id ${d.id}) did not come with the changes.`,
    fix: () => 'Leave it to the next sync, which reads this record type in full, or choose Sync now.',
  },
  'sync.pages_unread': {
    kind: 'transient',
    say: (d) =>
      `${d.count === 1 ? 'Page' : 'Pages'} ${d.pages} could not be read (${d.why}); everything else is stored, and nothing was removed.`,
    fix: () =>
      'Choose Sync now once more; if it stays, ask Halo support why these pages of the list fail, and name the record type.',
  },
  'sync.total_too_low': {
    kind: 'transient',
    say: (d) => `Halo counts ${rowsOf(d.total)}, but ${d.fetched} came. All of them are stored.`,
    fix: () => 'Choose Sync now once more; if the difference stays, report both numbers to Halo support.',
  },
  'sync.total_unknown': {
    kind: 'transient',
    say: (d) =>
      `Halo did not say how many rows there are; ${d.fetched} came, so nothing proves that this is all.`,
    fix: () => 'Compare with the list in Halo; if it happens on every sync, report it to Halo support.',
  },
  'sync.changed_while_reading': {
    kind: 'transient',
    say: (d) =>
      `Records were deleted and added in Halo while they were being read, so that some may have been passed over: ${d.first} at the start, ${d.last} at the end, ${d.fetched} came.`,
    fix: () => 'Leave it to the next sync, or choose Sync now at a quieter time.',
  },
  'sync.repeated_page': {
    kind: 'system',
    say: (d) => `Halo sent the same page again (page ${d.page}); ${d.fetched} rows came before that.`,
    fix: () => 'Choose Sync now once more; if it stays, report it to Halo support with the record type.',
  },
  'sync.unreadable_page': {
    kind: 'system',
    say: (d) => `No row of page ${d.page} has a usable id.`,
    fix: () => 'Check in Halo that the agent may see these records in full; then choose Sync now.',
  },
  'sync.too_many_pages': {
    kind: 'system',
    say: (d) => `Halo kept sending rows: reading stopped after ${d.requests} requests and ${d.fetched} rows.`,
    fix: () => 'Deselect this record type under Sync Filters and report it to Halo support.',
  },
  'sync.rows_refused': {
    kind: 'system',
    say: (d) => `${rowsOf(d.count)} could not be kept, because the id cannot be used (${d.reasons}).`,
    fix: () => 'Open the record type’s list in Halo, sort it by ID and repair or report the rows at the top.',
  },
  'sync.books_differ': {
    kind: 'system',
    say: (d) => `${d.fetched} rows came, but ${d.stored} are stored.`,
    fix: () =>
      'Choose Sync now once more; if the difference stays, choose “Rebuild the records” on the dashboard under Data Sync.',
  },
  'sync.mass_removal': {
    kind: 'config',
    say: (d) => `${d.unseen} of ${d.held} stored records were not in Halo’s answer. None has been removed.`,
    fix: () =>
      'Check the role’s access and the agent’s client restrictions in Halo; if the records really are gone, choose “Confirm the removal” on the dashboard under Data Sync.',
  },
});
