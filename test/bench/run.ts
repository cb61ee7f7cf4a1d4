import { benchSync } from './sync';

/** Benchmarks by name; each prints its figures, with the ratio to a baseline of the same run, and the same as JSON. */
const benchmarks: Readonly<Record<string, (flags: ReadonlyMap<string, string>) => Promise<object>>> = {
  sync: benchSync,
};

const [name = '', ...rest] = process.argv.slice(2);
const benchmark = benchmarks[name];
if (!benchmark) {
  console.error(`Which benchmark? ${Object.keys(benchmarks).join(', ')}`);
  process.exit(1);
}
const flags = new Map<string, string>();
for (let at = 0; at < rest.length; at += 2)
  flags.set((rest[at] ?? '').replace(/^--/, ''), rest[at + 1] ?? '');
console.log(JSON.stringify(await benchmark(flags)));
