// Finds, or on Debian as root installs, a Chromium browser. No dependencies: it runs before `npm ci`.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
];
const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];
const windowsPaths = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** The path of the browser to use, or undefined. CHROMIUM_PATH decides when it is set. */
export function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (process.platform === 'darwin') {
    return firstThere(macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`));
  }
  if (process.platform === 'win32') {
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return firstThere(
      roots.filter(Boolean).flatMap((root) => windowsPaths.map((p) => path.join(root, ...p))),
    );
  }
  return linuxNames.map(onPath).find(Boolean);
}

/** findChromium, installing Debian's chromium when nothing is there and we may; else a sentence and exit 1. */
export function ensureChromium() {
  const found = findChromium();
  if (found && fs.existsSync(found)) return found;
  if (found) stop(`CHROMIUM_PATH is set to ${found}, but there is no such file.`);
  if (!isDebianRoot()) {
    stop(
      [
        'No Chromium, Chrome or Edge found. Install one, or set CHROMIUM_PATH=/path/to/browser, then run the same command again.',
        '  Debian/Ubuntu: sudo apt-get install chromium',
        '  macOS:         brew install --cask chromium',
        '  Windows:       winget install Google.Chrome',
      ].join('\n'),
    );
  }
  console.log('No browser found: installing Debian’s chromium (about 125 MB)…');
  aptGet('update');
  if (aptGet('install', '-y', '--no-install-recommends', 'chromium') !== 0) {
    stop('apt-get could not install chromium. Run “apt-get install chromium” by hand to see why.');
  }
  return findChromium() ?? stop('chromium was installed but is not on the PATH.');
}

// apt-get waits for another's lock on the packages, not for that on its lists: two of our commands at once take turns.
function aptGet(...words) {
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const turn = path.join(os.tmpdir(), 'halo-companion-apt.lock');
  const command = [turn, 'apt-get', ...options, ...words];
  return spawnSync('flock', command, { stdio: ['ignore', 'ignore', 'inherit'], env }).status;
}

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => fs.existsSync(file));

const firstThere = (files) => files.find((file) => fs.existsSync(file));

// Only Debian: Ubuntu's chromium package is a stub that asks for snap.
const isDebianRoot = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  onPath('apt-get') &&
  /^ID=debian$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
