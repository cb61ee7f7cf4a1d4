import type { Fault } from '../halo/faults/faults';
import { recordedAnswers } from '../halo/faults/recorded-answers';
import type { RunningHalo } from '../halo/start';
import type { Dice } from './dice';

type Trouble = Omit<Fault, 'path' | 'times'>;
type Row = Record<string, unknown>;

const json = { 'content-type': 'application/json' };

/** Bends the rows of a list answer; any other body stays as it is. */
const bendRows = (bend: (rows: Row[]) => Row[]): Trouble => ({
  rewrite(body) {
    if (!body.startsWith('{"page_no"')) return body;
    const answer = JSON.parse(body) as Record<string, unknown>;
    const list = Object.entries(answer).find((entry): entry is [string, Row[]] => Array.isArray(entry[1]));
    return list && list[1].length > 2 ? JSON.stringify({ ...answer, [list[0]]: bend(list[1]) }) : body;
  },
});

const withId = (id: unknown): Trouble =>
  bendRows((rows) => rows.map((row, at) => (at === 1 ? { ...row, id } : row)));

/** What a single answer can be instead of the right one (faults 45, 48, 49 and 53 to 56). */
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
  { rewrite: (body) => `${body}}{` },
  { rewrite: (body) => `\u{feff}${body}` },
  { status: 401, body: '' },
  { status: 200, headers: json, body: '{"record_count":0}' },
  bendRows((rows) => rows.slice(0, -2)),
  bendRows((rows) => [...rows.slice(0, -1), rows[0] ?? {}]),
  bendRows(([first, second, ...rest]) => [second ?? {}, first ?? {}, ...rest]),
  withId(0),
  withId(-7),
  withId('x'),
  withId(2 ** 53 + 2),
];

/** One wrong answer to the next request of the API. */
export const spoilNextAnswer = (halo: RunningHalo, dice: Dice): void => {
  halo.faults.add({ path: /^\/api\//, times: 1, ...dice.pick(answers) });
};

/** The server gives pages of another length from now on (fault 42). */
export const bendCap = ({ switches }: RunningHalo, dice: Dice): void => {
  switches.pageCap = dice.pick([10, 20, 25, 50, 100]);
};

/** How a whole server can be wrong for a while (faults 41 to 44, 52, 57); answers how many of it are in force. */
export function bendServer(halo: RunningHalo, dice: Dice): number {
  const { switches } = halo;
  let bent = 0;
  const bend = (share: number, how: () => void) => {
    if (!dice.chance(share)) return;
    how();
    bent += 1;
  };
  bendCap(halo, dice);
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
    switches.rateLimit = { requests: dice.pick([60, 100, 300]), windowSeconds: 60 };
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
