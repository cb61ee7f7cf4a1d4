import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { parseFlags } from './cli-flags';

test('the command prints one line of JSON, serves, and ends on a signal', async () => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/halo/cli.ts', '--port', '0', '--http', '--scenario', 'gradient-ready'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const [line] = await once(createInterface(child.stdout), 'line');
  const told = JSON.parse(line);
  expect(told).toMatchObject({ scenario: 'gradient-ready', tenant: 'acme', clientId: expect.any(String) });
  expect(await (await fetch(`${told.resourceServer}/authinfo`)).json()).toMatchObject({
    auth_url: told.authServer,
  });
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
}, 15_000);

test.each([
  [['--port', 'x'], '--port'],
  [['--records', '-1'], '--records'],
  [['--rendering', 'fancy'], '--rendering'],
  [['--scenario', 'nope'], 'no scenario "nope"'],
  [['--bogus'], '--bogus'],
])('flags %j are refused with a sentence that names the flag', (args, named) => {
  expect(parseFlags(args)).toContain(named);
});
