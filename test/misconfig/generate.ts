import { application } from './application';
import { connection } from './connection';
import { afterwards } from './later';
import type { Misconfiguration } from './misconfiguration';
import { otherWords } from './other-words';
import { roleAndAgent } from './role-and-agent';
import { webhook } from './webhook';
import type { Vendor } from './world';

export interface Case {
  readonly vendor: Vendor;
  readonly wrong: readonly Misconfiguration[];
}

/**
 * What can be wrong from the start, or afterwards (faults 29–40). Of what goes wrong afterwards these show that Halo's answer is
 * named, noted as lost and not green. That a badge, one notification and a row of history come of it is proven in
 * test/e2e/permission-revoked.test.ts, that only the refused type pauses in test/e2e/one-type-forbidden-mid-sync.test.ts, and that a
 * sync stops and keeps what it has in test/unit/sync/continue-runs.test.ts. What Halo answers once a licence is lost is not known, so
 * it is none of these; nor is writing taken away from a role, which nothing tells until its page is opened.
 */
const all: readonly Misconfiguration[] = [
  ...roleAndAgent,
  ...otherWords,
  ...application,
  ...connection,
  ...webhook,
  ...afterwards,
];
const vendors: readonly Vendor[] = ['gradient', 'scopable'];

const ofVendor = (vendor: Vendor) => all.filter((one) => one.vendors?.includes(vendor) ?? true);

/** Every misconfiguration alone, for each vendor it concerns. */
export const singles: readonly Case[] = vendors.flatMap((vendor) =>
  ofVendor(vendor).map((one) => ({ vendor, wrong: [one] })),
);

const conflict = (one: Misconfiguration, other: Misconfiguration): boolean =>
  one.spot === other.spot ||
  [one, other].some((each, at) => {
    const beside = at === 0 ? other : one;
    return each.conflicts?.some((spot) => beside.spot === spot || beside.spot.startsWith(spot)) ?? false;
  });

/** `count` pairs that can stand side by side, the same for the same seed. */
export function pairs(count: number, seed: number): Case[] {
  const next = random(seed);
  const found = new Map<string, Case>();
  for (let tries = 0; found.size < count && tries < count * 20; tries++) {
    const vendor = pick(vendors, next);
    const ones = ofVendor(vendor).filter(({ conflicts }) => !conflicts?.includes(''));
    const [one, other] = [pick(ones, next), pick(ones, next)];
    if (conflict(one, other)) continue;
    const wrong = [one, other].sort((a, b) => a.name.localeCompare(b.name));
    found.set(`${vendor} ${wrong.map(({ name }) => name).join(' + ')}`, { vendor, wrong });
  }
  return [...found.values()];
}

/** `count` of the cases, spread over all of them by the seed. */
export function sample<T>(cases: readonly T[], count: number, seed: number): T[] {
  const next = random(seed);
  return [...cases]
    .map((one) => ({ one, at: next() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ one }) => one);
}

/** mulberry32: small, and the same on every machine. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(from: readonly T[], next: () => number): T {
  const one = from[Math.floor(next() * from.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}
