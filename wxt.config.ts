import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';

// Hosted HaloPSA is asked for at install; every other host (own domain, on-premises) at run time, by name.
const hostedHalo = 'https://*.halopsa.com/*';

const contentScriptContext = 'wxt/utils/content-script-context';

/** While the extension is developed, its pages fetch their code module by module from the development server. */
const isForUse: Plugin['apply'] = (_config, { mode }) => mode === 'production';

/** Whether a module comes at once with one of `roots`. */
const reachedFrom = (context: Rolldown.ChunkingContext, module: string, roots: RegExp): boolean => {
  const seen = new Set<string>();
  const look = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    return roots.test(id) || (context.getModuleInfo(id)?.importers ?? []).some(look);
  };
  return look(module);
};

const wizardRoots = /\/(view\/wizard\.ts|wizard\/(Wizard|PrepareStep|IntegrationStep)\.tsx)$/;
const glanceRoots = /\/(view\/read-glances\.ts|wizard\/StatusGlance\.tsx)$/;

/** What the wizard has in common with the status, so that it comes in one file and its own in another. */
const commonFile: Rolldown.CodeSplittingNameFunction = (module, context) =>
  [wizardRoots, glanceRoots].every((roots) => reachedFrom(context, module, roots)) ? 'common' : null;

/**
 * The popup's code in few files, because each costs a page that opens about a millisecond, and one that is named only in
 * another file costs a round trip.
 */
const popupFiles = [
  { name: 'first', test: /\/entrypoints\/popup\/main\.tsx$|vite\/preload-helper|rolldown\/runtime/ },
  { name: commonFile, debugName: 'common' },
  { name: 'wizard', test: wizardRoots },
  { name: 'glance', test: glanceRoots },
];

/** The side panel reads its first records before the rest of its code is there, which is one file. */
const panelFiles = [
  { name: 'ahead', test: /\/entrypoints\/sidepanel\/main\.ts$|vite\/preload-helper|rolldown\/runtime/ },
  { name: 'panel', test: /\/entrypoints\/sidepanel\/open-panel\.tsx$/ },
];

/** A file holds what is named and all that this imports at once, but what a file before it holds. */
const inFiles = (files: Rolldown.CodeSplittingGroup[]): Rolldown.CodeSplittingOptions => ({
  groups: files.map((file, at) => ({
    ...file,
    includeDependenciesRecursively: true,
    priority: files.length - at,
  })),
  includeDependenciesRecursively: false,
});

/** The side panel's own code, which its first small script fetches. */
const panelCode = '/entrypoints/sidepanel/open-panel.tsx';

/**
 * Names in the side panel's page the files that its first script is going to fetch, so that they come while that starts: the
 * scripts, and the styles for the page to hold.
 */
const panelFilesNamed: Plugin = {
  name: 'panel-files-named',
  apply: isForUse,
  enforce: 'post',
  generateBundle(_options, bundle) {
    const files = Object.values(bundle);
    const page = files.find(({ fileName }) => /sidepanel.*\.html$/.test(fileName));
    const code = files.find(
      (each) => each.type === 'chunk' && each.moduleIds.some((id) => id.endsWith(panelCode)),
    );
    if (page?.type !== 'asset' || !code) throw new Error('The side panel’s page or its code is not built.');
    const scripts = new Set<string>();
    const styles = new Set<string>();
    const collect = (name: string) => {
      const chunk = bundle[name];
      if (chunk?.type !== 'chunk' || scripts.has(name)) return;
      scripts.add(name);
      for (const each of chunk.imports) collect(each);
      for (const each of chunk.viteMetadata?.importedCss ?? []) styles.add(each);
    };
    collect(code.fileName);
    const html = String(page.source);
    const links = [
      ...[...scripts].map((name) => `<link rel="modulepreload" crossorigin href="/${name}">`),
      ...[...styles].map((name) => `<link rel="stylesheet" crossorigin href="/${name}">`),
    ].filter((link) => !html.includes(link));
    page.source = html.replace('</head>', `  ${links.join('\n    ')}\n  </head>`);
  },
};

/** The styles of a chunk and of all that it leads to, now or later. */
function stylesReached(bundle: Rolldown.OutputBundle, from: string, seen = new Set<string>()): Set<string> {
  const chunk = bundle[from];
  if (chunk?.type !== 'chunk' || seen.has(from)) return new Set();
  seen.add(from);
  const further = [...chunk.imports, ...chunk.dynamicImports].flatMap((next) => [
    ...stylesReached(bundle, next, seen),
  ]);
  return new Set([...(chunk.viteMetadata?.importedCss ?? []), ...further]);
}

/** The files of the chunk of this name and of all it imports at once, but those in `there`. */
function filesOf(bundle: Rolldown.OutputBundle, name: string, there: string): string {
  const found = new Set<string>();
  const add = (file: string) => {
    const chunk = bundle[file];
    if (chunk?.type !== 'chunk' || found.has(file) || there.includes(`"/${file}"`)) return;
    found.add(file);
    chunk.imports.forEach(add);
  };
  for (const { type, fileName, ...chunk } of Object.values(bundle)) {
    if (type === 'chunk' && chunk.name === name) add(fileName);
  }
  if (found.size === 0) throw new Error(`No chunk ${name} is built.`);
  return [...found].map((file) => `/${file}`).join(' ');
}

/** Names the code of either screen on the popup's first script, which knows what is likely to be shown. */
const screensNamed = (bundle: Rolldown.OutputBundle, html: string): string =>
  html.replace(
    ' src="/popup-early.js"',
    (source) =>
      `${source} data-wizard="${filesOf(bundle, 'wizard', html)}" data-glance="${filesOf(bundle, 'glance', html)}"`,
  );

/**
 * Puts a page's styles into the page itself, so that it is painted without waiting for another file; into the popup also those
 * of what it fetches later, which would be waited for before its code. The link stays, disabled and so never fetched: it tells
 * the code that fetches further chunks that these styles are there.
 */
const stylesInPage: Plugin = {
  name: 'styles-in-page',
  apply: isForUse,
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const page of Object.values(bundle)) {
      if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
      const inPage = (file: string): string => {
        const sheet = bundle[file];
        if (sheet?.type !== 'asset') throw new Error(`${page.fileName} names ${file}, which is not built.`);
        return `<style>${String(sheet.source).trim()}</style>\n    <link rel="stylesheet" disabled href="/${file}">`;
      };
      let html = String(page.source);
      const [, entry = ''] = /<script type="module"[^>]* src="\/([^"]+)">/.exec(html) ?? [];
      const named = /<link rel="stylesheet"[^>]* href="\/([^"]+)">/g;
      const first = [...html.matchAll(named)].map(([, file]) => file);
      const later = page.fileName.startsWith('entrypoints/popup/') ? [...stylesReached(bundle, entry)] : [];
      html = html.replace(named, (_link, file: string) => inPage(file));
      const further = later.filter((file) => !first.includes(file)).map((file) => `  ${inPage(file)}\n  `);
      html = screensNamed(bundle, html);
      page.source = html.replace('</head>', `${further.join('')}</head>`);
    }
  },
};

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every browser this runs in preloads modules itself.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // The popup and the side panel share no file with another page, so each opens with few files and with nothing it does not need.
    'entrypoints:grouped': (_wxt, groups) => {
      const pages = groups.find(
        (group) => Array.isArray(group) && group.some(({ type }) => type === 'popup'),
      );
      if (!Array.isArray(pages)) throw new Error('No group of pages is built.');
      for (const type of ['popup', 'sidepanel']) {
        const at = pages.findIndex((page) => page.type === type);
        groups.push(pages.splice(at, 1));
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      config.plugins ??= [];
      const { plugins } = config;
      const [{ type } = {}] = entrypoints;
      const output = config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output;
      if ((type === 'popup' || type === 'sidepanel') && output && !Array.isArray(output)) {
        output.codeSplitting = inFiles(type === 'popup' ? popupFiles : panelFiles);
      }
      if (type === 'sidepanel') plugins.push(panelFilesNamed);
      plugins.push(stylesInPage);
      // WXT hands every content script a context object that brings the polyfill (10 KB); ours takes none and has no room for it.
      if (type !== 'content-script') return;
      plugins.push({
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
