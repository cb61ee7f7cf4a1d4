import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { root } from './source-files';

it.skipIf(process.platform === 'win32')('the development server builds every page', async () => {
  const cli = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  // As a terminal would start it: under a test it would print nothing.
  const { NODE_ENV, TEST, ...env } = process.env;
  const server = spawn(process.execPath, [cli], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void server.kill());
  const ended = once(server, 'close');
  const printed: string[] = [];
  const built = new Promise<string>((resolve) => {
    for (const stream of [server.stdout, server.stderr]) {
      createInterface(stream).on('line', (line) => {
        printed.push(line);
        if (line.includes('unpacked extension')) resolve(printed.join('\n'));
      });
    }
  });
  const out = await Promise.race([built, ended.then(() => printed.join('\n'))]);
  expect(out).toMatch(/Built extension/);
  for (const page of ['popup', 'sidepanel', 'dashboard']) expect(out).toContain(`${page}.html`);
});
