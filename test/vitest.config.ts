import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: [
            'fake-indexeddb/auto',
            'test/support/fake-browser-english.ts',
            'test/support/property-seed.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: { name: 'halo', environment: 'node', include: ['test/halo/**/*.test.ts'], testTimeout: 30_000 },
      },
      { root, test: { name: 'house', environment: 'node', include: ['test/house/**/*.test.ts'] } },
      {
        root,
        resolve: { alias: { '#i18n': fileURLToPath(new URL('../.wxt/i18n/index.ts', import.meta.url)) } },
        test: {
          name: 'e2e',
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
