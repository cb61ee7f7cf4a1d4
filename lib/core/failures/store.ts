import { defineFailures } from '../failure';

export const storeFailures = defineFailures({
  'store.blocked': { kind: 'transient' },
  'store.newer_version': { kind: 'system' },
  'store.quota': { kind: 'config' },
  'store.unavailable': { kind: 'system' },
  'store.search_stopped': { kind: 'transient' },
  'store.too_many_views': { kind: 'config' },
});
