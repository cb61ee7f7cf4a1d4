import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The full suite, by `npm run misconfig`; a short part of it runs with the unit tests. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: { '#i18n': fileURLToPath(new URL('../../.wxt/i18n/index.ts', import.meta.url)) } },
  test: {
    environment: 'node',
    include: ['test/misconfig/full.test.ts'],
    setupFiles: ['test/support/english.ts'],
    testTimeout: 900_000,
  },
});
