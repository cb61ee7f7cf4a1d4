import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import type { ProjectConfig } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Nothing stays from one of their files to the next, so these share their modules: importing costs more than running. */
const stateless = ['checks', 'core', 'halo', 'messages', 'profiles', 'records', 'resources'];
/** The same, with a DOM to be drawn in or read. */
const drawn = ['components', 'page', 'view'];
/** These take the browser's global away between two of their tests, so each file has modules of its own. */
const changing = ['content'];

const inFolders = (folders: readonly string[]): string[] =>
  folders.map((folder) => `test/unit/${folder}/**/*.test.{ts,tsx}`);

/** Tests of the extension's own code in a simulated browser. */
const unit = (name: string, options: ProjectConfig): TestProjectInlineConfiguration => ({
  root,
  plugins: [WxtVitest()],
  test: {
    name,
    setupFiles: [
      'fake-indexeddb/auto',
      'test/support/fake-browser-english.ts',
      'test/support/property-seed.ts',
    ],
    testTimeout: 30_000,
    ...options,
  },
});

export default defineConfig({
  root,
  test: {
    // Vitest's own choice leaves a core free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      unit('unit-shared', { include: inFolders(stateless), isolate: false }),
      unit('unit-drawn', { include: inFolders(drawn), environment: 'happy-dom', isolate: false }),
      unit('unit-dom', { include: inFolders(changing), environment: 'happy-dom' }),
      unit('unit', { include: inFolders(['*']), exclude: inFolders([...stateless, ...drawn, ...changing]) }),
      {
        root,
        test: { name: 'halo', environment: 'node', include: ['test/halo/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        root,
        test: {
          name: 'house',
          environment: 'node',
          include: ['test/house/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        root,
        resolve: { alias: { '#i18n': fileURLToPath(new URL('../.wxt/i18n/index.ts', import.meta.url)) } },
        test: {
          name: 'e2e',
          // Every test has a browser and a stand-in of its own; nothing else stays.
          isolate: false,
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          setupFiles: ['test/support/english.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Long enough for a busy machine; a poll that comes true ends at once.
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
