import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

/** A script, named from the tests' folder, with all it imports, to be evaluated in a page or worker of the browser beside the extension's own copy. */
export async function inBrowser(script: `${string}.ts`): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#i18n': fileURLToPath(new URL('../../.wxt/i18n/index.ts', import.meta.url)) } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`../${script}`, import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  })) as Rollup.RollupOutput[];
  return built[0]?.output[0]?.code ?? '';
}
