import type { Rolldown } from 'vite';
import { defineConfig } from 'wxt';

// Hosted HaloPSA is asked for at install; every other host (own domain, on-premises) at run time, by name.
const hostedHalo = 'https://*.halopsa.com/*';

const contentScriptContext = 'wxt/utils/content-script-context';

/**
 * Each file costs a request of some milliseconds, and the side panel would start with thirty-four of them. What it shares lies
 * in four files instead: what the popup starts with or not, and what the background needs or not, so that neither is given more.
 */
const sharedFile: Rolldown.CodeSplittingNameFunction = (module, context) => {
  const reachedFrom = (entry: string, later: boolean): boolean => {
    const seen = new Set<string>();
    const look = (id: string): boolean => {
      if (seen.has(id)) return false;
      seen.add(id);
      const { importers = [], dynamicImporters = [] } = context.getModuleInfo(id) ?? {};
      return (
        id.includes(`/entrypoints/${entry}`) || [...importers, ...(later ? dynamicImporters : [])].some(look)
      );
    };
    return look(module);
  };
  // Every icon seems to be reached from everywhere, through the file that lists them.
  if (module.includes('/lucide/') || !reachedFrom('sidepanel/open-panel', false)) return null;
  // What comes before the panel's code shall not wait for it.
  if (reachedFrom('sidepanel/main', false)) return null;
  const background = reachedFrom('background/', true);
  if (!background && !reachedFrom('popup/', true) && !reachedFrom('dashboard/', true)) return null;
  return `${reachedFrom('popup/', false) ? 'first' : 'next'}-${background ? 'everywhere' : 'screens'}`;
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every browser this runs in preloads modules itself.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // WXT hands every content script a context object that brings the polyfill (10 KB); ours takes none and has no room for it.
    'vite:build:extendConfig': (entrypoints, config) => {
      const output = config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output;
      if (entrypoints.some(({ type }) => type === 'sidepanel') && output && !Array.isArray(output)) {
        output.codeSplitting = {
          groups: [
            { name: sharedFile, debugName: 'shared' },
            { name: 'icons', test: /lucide/, entriesAware: true, entriesAwareMergeThreshold: 2_000 },
          ],
          includeDependenciesRecursively: false,
        };
      }
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      config.plugins ??= [];
      config.plugins.push({
        name: 'no-content-script-context',
        enforce: 'pre',
        resolveId: (id) => (id === contentScriptContext ? `\0${id}` : null),
        load: (id) => (id === `\0${contentScriptContext}` ? 'export class ContentScriptContext {}' : null),
      });
    },
  },
  manifest: ({ browser }) => ({
    default_locale: 'en',
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: [hostedHalo],
    optional_host_permissions: ['https://*/*'],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'halo-companion@halo-companion.app',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120', storage: { managed_schema: 'managed-schema.json' } }),
  }),
});
