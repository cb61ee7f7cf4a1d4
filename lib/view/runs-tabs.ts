import { t } from '../words/t';
/** The dashboard's tabs: address fragment → words. */
export const dashboardTabs = [
  { id: 'data-sync', label: t('view.runs_tabs.data_sync') },
  { id: 'sync-filters', label: t('view.runs_tabs.sync_filters') },
  { id: 'sync-logs', label: t('view.runs_tabs.sync_logs') },
  { id: 'configuration', label: t('view.runs_tabs.configuration') },
  { id: 'proof', label: t('view.runs_tabs.proof') },
] as const;

export type DashboardTab = (typeof dashboardTabs)[number]['id'];

/** The tab a fragment names (`#sync-logs`); Data Sync when it names none. */
export const tabOfHash = (hash: string): DashboardTab =>
  dashboardTabs.find((tab) => tab.id === hash.replace(/^#/, ''))?.id ?? 'data-sync';
