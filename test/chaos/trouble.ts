import type { Fault } from '../halo/faults/faults';
import { recordedAnswers } from '../halo/faults/recorded-answers';
import type { RunningHalo } from '../halo/start';
import type { Dice } from './dice';

type Trouble = Omit<Fault, 'path' | 'times'>;

const garbage: Trouble = { rewrite: (body) => `${body}}{` };
const json = { 'content-type': 'application/json' };

/** What a single answer can be instead of the right one (faults 53 to 56). */
const answers: readonly [Trouble, ...Trouble[]] = [
  { status: 429, headers: { 'retry-after': '3' } },
  { status: 429, headers: { 'retry-after': '45' } },
  { status: 429, body: 'Rate Limit Reached - 300 Requests per rolling 5 minute window' },
  { status: 500, body: '' },
  { status: 502, body: '<html>Bad gateway</html>' },
  { status: 503, body: '' },
  { ...recordedAnswers.gatewayTimeout },
  { ...recordedAnswers.appPage },
  { ...recordedAnswers.nothing },
  { status: 204, body: '' },
  { does: 'reset' },
  { does: 'truncate' },
  garbage,
  { status: 401, body: '' },
  { status: 200, headers: json, body: '{"record_count":0}' },
];

/** One wrong answer to the next request of the API. */
export const spoilNextAnswer = (halo: RunningHalo, dice: Dice): void => {
  halo.faults.add({ path: /^\/api\//, times: 1, ...dice.pick(answers) });
};

/** How a whole server can be wrong for a while (faults 41 to 44, 52, 57); answers how many of it are in force. */
export function bendServer({ switches }: RunningHalo, dice: Dice): number {
  let bent = 0;
  const bend = (share: number, how: () => void) => {
    if (!dice.chance(share)) return;
    how();
    bent += 1;
  };
  switches.pageCap = dice.pick([10, 20, 25, 50]);
  bend(0.15, () => {
    switches.recordCount = dice.pick(['absent', 'string', 'zero', 'too-high', 'too-low', 'growing']);
  });
  bend(0.1, () => {
    switches.repeatsPageOne = [dice.pick(['clients', 'assets', 'contracts'])];
  });
  bend(0.2, () => {
    switches.lastUpdateFilter = 'ignored';
  });
  bend(0.2, () => {
    switches.listKey = { assets: null };
  });
  bend(0.2, () => {
    switches.listKey = { clients: 'Clients' };
  });
  bend(0.2, () => {
    switches.rateLimit = { requests: dice.pick([40, 100, 300]), windowSeconds: 60 };
  });
  return bent;
}

/** The server as it should be. */
export function mendServer({ faults, switches }: RunningHalo): void {
  faults.clear();
  Object.assign(switches, {
    pageCap: 100,
    recordCount: 'normal',
    repeatsPageOne: [],
    lastUpdateFilter: 'works',
    listKey: {},
    rateLimit: null,
  });
}
