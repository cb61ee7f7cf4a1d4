// `npm run renderings`: reads a seeded sample of renderings of every page in a real Chromium, and fails where a value is wrong.
//   npm run renderings                                           500 of them
//   npm run renderings -- --number 100 --from 5000 --language en as many, from that seed on, those in that language
// RENDERINGS, RENDERINGS_FROM and RENDERINGS_IN say the same.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const usage = 'npm run renderings -- --number 500 --from 1 --language en';
const chosen = readFlags();
const { status } = spawnSync(
  'npx',
  [
    '--no-install',
    'vitest',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    'e2e',
    'renderings',
    '-t',
    'every',
  ],
  { stdio: 'inherit', env: { ...process.env, ...chosen }, shell: process.platform === 'win32' },
);
process.exitCode = status ?? 1;

function readFlags(): Record<string, string> {
  const { RENDERINGS = '500', RENDERINGS_FROM = '1', RENDERINGS_IN = '' } = process.env;
  try {
    const { values } = parseArgs({
      options: {
        number: { type: 'string', default: RENDERINGS },
        from: { type: 'string', default: RENDERINGS_FROM },
        language: { type: 'string', default: RENDERINGS_IN },
      },
    });
    const { number, from, language } = values;
    for (const each of [number, from])
      if (!/^[1-9]\d*$/.test(each)) throw new RangeError(`“${each}” is no whole number above 0`);
    return { RENDERINGS: number, RENDERINGS_FROM: from, RENDERINGS_IN: language };
  } catch (thrown) {
    console.error(`${thrown instanceof Error ? thrown.message : String(thrown)}.\n${usage}`);
    process.exit(2);
  }
}
