import { defineConfig } from 'wxt';

// Hosted HaloPSA is asked for at install; every other host (own domain, on-premises) at run time, by name.
const hostedHalo = 'https://*.halopsa.com/*';

const contentScriptContext = 'wxt/utils/content-script-context';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every browser this runs in preloads modules itself.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // WXT hands every content script a context object that brings the polyfill (10 KB); ours takes none and has no room for it.
    'vite:build:extendConfig': (entrypoints, config) => {
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
