import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Builds the stand-in's pages into .output/halo-pages, from where test/halo serves them for every page path. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // An instance may live under a base path, which its index names.
  base: './',
  logLevel: 'warn',
  build: {
    outDir: '../../../.output/halo-pages',
    emptyOutDir: true,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // React Router marks its modules for servers; these pages have none, and the warning says no more than that.
      onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
    },
  },
});
