import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { importsOf, root, sourceFiles } from './source-files';

/** What is put into Halo's pages: on every page, on configuration pages, and on a click. Sizes in bytes, raw. */
const scripts = [
  { entry: 'entrypoints/halo.content/index.ts', built: 'content-scripts/halo.js', most: 24 * 1024 },
  { entry: 'entrypoints/halo-reader.ts', built: 'halo-reader.js', most: 72 * 1024 },
  { entry: 'entrypoints/halo-panel/index.ts', built: 'halo-panel.js', most: 24 * 1024 },
  { entry: 'entrypoints/halo-pointing/index.ts', built: 'halo-pointing.js', most: 24 * 1024 },
];

/** WXT's own wrappers, which name a script and bring nothing. */
const wrappers = ['wxt/utils/define-content-script', 'wxt/utils/define-unlisted-script'];

it.each(scripts)('$built is made of our own code alone, and within $most bytes', ({ entry, built, most }) => {
  const { files, packages } = reach(entry);
  expect(files.size).toBeGreaterThan(3);
  expect([...packages].filter((name) => !wrappers.includes(name))).toEqual([]);
  const script = fs.readFileSync(path.join(root, '.output/chrome-mv3', built));
  expect(script.length).toBeLessThanOrEqual(most);
  // The build itself may bring the polyfill along.
  expect(script.toString('utf8')).not.toMatch(/webextension-polyfill|wrappedMethod|sendMessageMetadata/);
});

/** The files and packages whose values reach a script, from its entry on. */
function reach(entry: string): { files: Set<string>; packages: Set<string> } {
  const byPath = new Map(sourceFiles.map((each) => [each.file.replace(/\.tsx?$/, ''), each]));
  const files = new Set([entry.replace(/\.tsx?$/, '')]);
  const packages = new Set<string>();
  for (const name of files) {
    const file = byPath.get(name);
    if (!file) throw new Error(`${name} is imported and not there.`);
    for (const each of importsOf(file)) {
      if (each.typesOnly) continue;
      if (!each.relative) packages.add(each.target);
      else files.add(byPath.has(each.target) ? each.target : `${each.target}/index`);
    }
  }
  return { files, packages };
}
