import { describe, expect, it } from 'vitest';
import { type ImportOf, importsOf, sourceFiles } from './source-files';

interface Layer {
  /** Layers whose values it may import (its own always). */
  readonly values: readonly string[];
  /** Layers it may import types from, beside those. */
  readonly types: readonly string[];
  readonly packages: readonly string[];
}

/** Who may import what. docs/decisions.md says why; the first layer whose prefix fits a file is the file's. */
const layers: Readonly<Record<string, Layer>> = {
  'lib/words': { values: [], types: [], packages: ['#i18n'] },
  'lib/core': { values: ['lib/words'], types: [], packages: [] },
  'lib/page': { values: ['lib/core'], types: [], packages: [] },
  'lib/resources': { values: ['lib/core', 'lib/words'], types: [], packages: [] },
  'lib/profiles': { values: ['lib/core', 'lib/words'], types: [], packages: [] },
  // A test's report is the second witness: data, of which only the type is needed.
  'lib/checks': {
    values: ['lib/core', 'lib/words', 'lib/profiles', 'lib/resources'],
    types: ['lib/page', 'lib/halo/test-report'],
    packages: [],
  },
  'lib/halo': {
    values: ['lib/core', 'lib/words', 'lib/resources'],
    types: ['lib/checks', 'lib/store', 'lib/page'],
    packages: ['ofetch', 'zod/mini'],
  },
  'lib/store': {
    values: ['lib/core', 'lib/resources'],
    types: ['lib/halo', 'lib/page', 'lib/checks'],
    packages: ['idb', 'wxt/browser', 'wxt/utils/storage'],
  },
  // Runs in a worker of the page, apart from everything else.
  'lib/records': { values: ['lib/core', 'lib/resources', 'lib/store'], types: [], packages: [] },
  'lib/vault': {
    values: ['lib/core', 'lib/store'],
    types: ['lib/halo'],
    packages: ['wxt/browser', 'wxt/utils/storage'],
  },
  'lib/sync': { values: ['lib/core', 'lib/halo', 'lib/store', 'lib/resources'], types: [], packages: [] },
  'lib/messages/handle.ts': { values: ['lib/core'], types: ['lib/messages'], packages: ['zod/mini'] },
  'lib/messages': { values: [], types: ['lib/'], packages: [] },
  'lib/view': {
    values: [
      'lib/core',
      'lib/words',
      'lib/checks',
      'lib/profiles',
      'lib/resources',
      'lib/store',
      'lib/records',
      'lib/messages/send',
      'lib/messages/extension-api',
      'lib/halo/parse-address',
      'lib/halo/clean-tenant',
      'lib/halo/address-notice',
      'lib/halo/host-names',
      'lib/halo/resolve-addresses',
    ],
    types: ['lib/'],
    packages: ['@preact/signals'],
  },
  components: {
    values: ['lib/core', 'lib/words', 'lib/resources'],
    types: ['lib/'],
    packages: ['preact', 'preact/hooks', '@preact/signals', 'lucide'],
  },
};

/** Type imports of a package never reach the build, except from WXT's generated ones. */
const typePackages = ['wxt/browser', 'idb', 'zod/mini', 'preact', 'lucide'];

const layerOf = (file: string): [string, Layer] | undefined =>
  Object.entries(layers).find(([prefix]) => file === prefix || file.startsWith(`${prefix}/`));

function breaks(each: ImportOf): boolean {
  const found = layerOf(each.file);
  if (!found) return false;
  const [prefix, layer] = found;
  if (!each.relative) {
    const allowed = each.typesOnly ? [...layer.packages, ...typePackages] : layer.packages;
    return !allowed.includes(each.target);
  }
  const own = prefix.startsWith('lib/messages') ? 'lib/messages' : prefix;
  const allowed = [own, ...layer.values, ...(each.typesOnly ? layer.types : [])];
  return !allowed.some(
    (folder) => each.target === folder || each.target.startsWith(folder.replace(/\/?$/, '/')),
  );
}

const describeImport = (each: ImportOf): string =>
  `${each.file} → ${each.target}${each.typesOnly ? ' (types)' : ''}`;

describe('imports', () => {
  it('stay within what each layer may import', () => {
    expect(sourceFiles.flatMap(importsOf).filter(breaks).map(describeImport)).toEqual([]);
  });

  it('never reach from the product into its tests', () => {
    const reaching = sourceFiles.flatMap(importsOf).filter(({ target }) => target.startsWith('test/'));
    expect(reaching.map(describeImport)).toEqual([]);
  });

  it('form no cycle', () => {
    expect(findCycle()).toEqual([]);
  });

  it('are found: the rules would see a breach', () => {
    const text = "import { send } from '../messages/send';\nimport type { Draft } from '../store/draft';\n";
    const seen = importsOf({ file: 'lib/core/x.ts', text });
    expect(seen.map(breaks)).toEqual([true, true]);
    expect(importsOf({ file: 'lib/page/x.ts', text: "import { z } from 'zod/mini';" }).map(breaks)).toEqual([
      true,
    ]);
  });
});

/** The files of one cycle of value imports, or [] when there is none. */
function findCycle(): string[] {
  const edges = new Map(
    sourceFiles.map((source) => [
      source.file.replace(/\.tsx?$/, ''),
      importsOf(source)
        .filter((each) => each.relative && !each.typesOnly)
        .map((each) => each.target.replace(/\.tsx?$/, '')),
    ]),
  );
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] => {
    if (done.has(file)) return [];
    const at = path.indexOf(file);
    if (at >= 0) return path.slice(at);
    path.push(file);
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(file);
    return [];
  };
  for (const file of edges.keys()) {
    const cycle = visit(file);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
