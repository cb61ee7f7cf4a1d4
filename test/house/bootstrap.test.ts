import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

it.skipIf(process.platform === 'win32')(
  'what makes a fresh clone ready leaves stdout to the command that follows',
  () => {
    const clone = fs.mkdtempSync(path.join(os.tmpdir(), 'halo-companion-clone-'));
    onTestFinished(() => fs.rmSync(clone, { recursive: true, force: true }));
    const bin = path.join(clone, 'bin');
    const support = path.join(clone, 'test/support');
    for (const folder of [bin, support]) fs.mkdirSync(folder, { recursive: true });
    for (const file of ['bootstrap.mjs', 'browsers.mjs'])
      fs.copyFileSync(path.join('test/support', file), path.join(support, file));
    fs.writeFileSync(path.join(clone, 'package-lock.json'), '{}');
    for (const name of ['npm', 'npx'])
      fs.writeFileSync(path.join(bin, name), `#!/bin/sh\necho "${name} $*"\n`, { mode: 0o755 });
    const PATH = [bin, process.env.PATH].join(path.delimiter);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [path.join(support, 'bootstrap.mjs'), '--pages'],
      { encoding: 'utf8', env: { ...process.env, PATH } },
    );
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/npm ci.*npx --no-install vite build/s);
  },
);
