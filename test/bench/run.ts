import '../support/english';
import { benchContentScript } from './content-script';
import { benchDeaths } from './deaths';
import { benchGeneratedFields } from './generated-fields';
import { benchLimiter } from './limiter';
import { benchPanel } from './panel';
import { benchPopup } from './popup';
import { benchSync } from './sync';

type Flags = ReadonlyMap<string, string>;

/** Benchmarks by name; each prints its figures, with the ratio to a baseline of the same run, and answers them. */
const benchmarks: Readonly<Record<string, (flags: Flags) => Promise<object>>> = {
  sync: benchSync,
  'content-script': benchContentScript,
  deaths: benchDeaths,
  limiter: benchLimiter,
  fields: benchGeneratedFields,
  popup: benchPopup,
  panel: benchPanel,
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
const answer = await benchmark(flags);
console.log(JSON.stringify(answer));
const { missed = [] } = answer as { missed?: readonly string[] };
process.exit(missed.length === 0 ? 0 : 1);
