// `npm test`: unit, stand-in and house tests, then the browser. The last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

// The browser tests have the machine to themselves: two runs, one after the other.
const rounds = [['unit*', 'halo', 'house'], ['e2e']];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'halo-companion-test-'));
const only = process.argv.slice(2);

let passed = 0;
let failed = 0;
for (const [index, projects] of rounds.entries()) {
  const file = path.join(folder, `${index}.json`);
  const { status } = spawnSync(
    'npx',
    [
      '--no-install',
      'vitest',
      'run',
      '--config',
      'test/vitest.config.ts',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...only,
    ],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  const counted = count(file);
  passed += counted.passed;
  // A run that ends badly without a failed test (an unhandled rejection, say) is a failure all the same.
  failed += counted.failed || (status === 0 ? 0 : 1);
}
fs.rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** Tests by outcome; a file that did not even load counts as one failure. */
function count(file: string): { passed: number; failed: number } {
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(fs.readFileSync(file, 'utf8')) as VitestReport;
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}
