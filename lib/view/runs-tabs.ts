/** The dashboard's tabs: address fragment → words. */
export const dashboardTabs = [
  { id: 'data-sync', label: 'Data Sync' },
  { id: 'sync-filters', label: 'Sync Filters' },
  { id: 'sync-logs', label: 'Sync Logs' },
  { id: 'configuration', label: 'Configuration' },
  { id: 'proof', label: 'Proof' },
] as const;

export type DashboardTab = (typeof dashboardTabs)[number]['id'];

/** The tab a fragment names (`#sync-logs`); Data Sync when it names none. */
export const tabOfHash = (hash: string): DashboardTab =>
  dashboardTabs.find((tab) => tab.id === hash.replace(/^#/, ''))?.id ?? 'data-sync';
