// `npm run check`: everything that must hold, in one go. Goes on after a failure, then sums up.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('../../', import.meta.url)));

const steps = [
  ['packages', ['node', 'test/support/bootstrap.mjs', '--deps']],
  ['types', ['npm', 'run', '--silent', 'types']],
  ['lint', ['npm', 'run', '--silent', 'lint']],
  // The stand-in serves them, also to unit tests.
  ['pages', ['npm', 'run', '--silent', 'build:pages']],
  ['unit', ['npm', 'run', '--silent', 'unit']],
  ['build', ['npm', 'run', '--silent', 'build']],
  ['house', ['npm', 'run', '--silent', 'house']],
];

const outcomes = steps.map(([name, [command, ...args]]) => {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const began = performance.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return { name, passed: status === 0, seconds: (performance.now() - began) / 1000 };
});

console.log('\n── summary ──────────────────────────────────────────────────');
for (const { name, passed, seconds } of outcomes) {
  console.log(`${passed ? '✓' : '✗'} ${name.padEnd(10)} ${seconds.toFixed(1)} s`);
}
process.exit(outcomes.every(({ passed }) => passed) ? 0 : 1);
