import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { ensureChromium } from '../support/browsers.mjs';
import type { readMany } from '../unit/page/generated/in-browser';

const formsAtOnce = 400;

/** The reader and the generator of forms as one script for a page. */
async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL('../unit/page/generated/in-browser.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'generated' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The bundle was not built.');
  return output.output[0].code;
}

/** Reads at least `fields` generated fields in real Chromium, laid out as a person would see them, and counts the wrong values. */
export async function run(fields = 50_000, seed = 1): Promise<{ wrong: number }> {
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const sum = { fields: 0, read: 0, refused: 0, silent: 0, wrong: 0, shown: 0 };
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><title>generated forms</title>');
    await page.addScriptTag({ content: await bundle() });
    const started = Date.now();
    for (let at = seed; sum.fields < fields; at += 1) {
      const tally = await page.evaluate(
        ([one, many]) => (globalThis as unknown as { readMany: typeof readMany }).readMany(one, many),
        [at, formsAtOnce] as const,
      );
      for (const key of ['fields', 'read', 'refused', 'silent'] as const) sum[key] += tally[key];
      sum.wrong += tally.wrong.length;
      for (const each of tally.pages) if (sum.shown++ < 25) console.log(`seed ${at}: ${each}\n`);
      if (at % 10 === 0) console.log(`… ${sum.fields} fields to seed ${at}: wrong values ${sum.wrong}`);
    }
    const seconds = (Date.now() - started) / 1_000;
    const share = (count: number) => `${count} (${((100 * count) / sum.fields).toFixed(2)} %)`;
    console.log(
      `${sum.fields} generated fields in ${seconds.toFixed(0)} s: wrong values ${sum.wrong}, read ${share(sum.read)}, refused ${share(sum.refused)}, not spoken of ${share(sum.silent)}`,
    );
  } finally {
    await browser.close();
  }
  return { wrong: sum.wrong };
}

/** A million generated fields read in real Chromium. Flags: `--fields N`, `--seed N` of the first form. */
export async function benchGeneratedFields(flags: ReadonlyMap<string, string>): Promise<object> {
  const { wrong } = await run(Number(flags.get('fields') ?? 1_000_000), Number(flags.get('seed') ?? 1));
  return { wrong, missed: wrong === 0 ? [] : ['wrong values'] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { wrong } = await run(Number(process.argv[2] ?? 50_000), Number(process.argv[3] ?? 1));
  process.exitCode = wrong === 0 ? 0 : 1;
}
