// Makes a fresh clone ready: packages from the lockfile, a browser, the builds. Plain Node, because it runs first.
//   --pages   the stand-in's pages only     --build   browser, extension and pages     --deps   packages only
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './browsers.mjs';

const wants = new Set(process.argv.slice(2));
process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is too old: Halo Companion needs Node 20.19 or newer.`);
  process.exit(1);
}

if (packagesAreStale()) {
  console.error('Installing packages from the lockfile…');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
if (wants.has('--build')) {
  ensureChromium();
  tool('wxt', ['build', '--level', 'warn']);
}
if (wants.has('--build') || wants.has('--pages')) {
  tool('vite', ['build', '--config', 'test/halo/pages/vite.config.ts', '--logLevel', 'warn']);
}

/** npm writes node_modules/.package-lock.json last, so it is there and newer exactly when an install went through. */
function packagesAreStale() {
  const stamp = 'node_modules/.package-lock.json';
  return !fs.existsSync(stamp) || fs.statSync(stamp).mtimeMs < fs.statSync('package-lock.json').mtimeMs;
}

function tool(name, args) {
  run('npx', ['--no-install', name, ...args]);
}

/** What it prints goes to stderr: the first line on stdout is the command's own, which other programs read. */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: ['inherit', 2, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`“${command} ${args.join(' ')}” failed.`);
    process.exit(status ?? 1);
  }
}
