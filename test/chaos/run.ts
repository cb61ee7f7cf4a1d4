import '../support/english';
import '../support/session-memory';
import 'fake-indexeddb/auto';
import { chaos } from './chaos';

const flags = new Map<string, string>();
const words = process.argv.slice(2);
for (let at = 0; at < words.length; at += 2)
  flags.set((words[at] ?? '').replace(/^--/, ''), words[at + 1] ?? '');
const seed = Number(flags.get('seed') ?? 1);
const syncs = Number(flags.get('syncs') ?? 220);
const began = performance.now();
const result = await chaos({ seed, syncs, clients: Number(flags.get('clients') ?? 50) });
const { silent, ...figures } = result;
console.table({
  seed,
  ...figures,
  'silent losses': silent.length,
  seconds: Math.round((performance.now() - began) / 1000),
});
for (const each of silent.slice(0, 20)) console.error(`${each.type} ${each.id}: ${each.what}`);
console.log(JSON.stringify({ seed, ...figures, silentLosses: silent.length }));
// A run in which too little went wrong proves nothing.
const enough = flags.has('syncs') || (figures.syncs >= 200 && figures.faults >= 10_000);
if (!enough) console.error(`Only ${figures.syncs} syncs and ${figures.faults} faults.`);
process.exit(silent.length === 0 && enough ? 0 : 1);
