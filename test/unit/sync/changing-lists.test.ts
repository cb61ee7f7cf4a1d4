import { describe, expect, test } from 'vitest';
import { Dice } from '../../chaos/dice';
import { readPass } from './pass-model';

type Edit = 'remove' | 'add' | 'appear';

/** A list people work in while it is read: rows go, new ones get higher ids, and now and then an old one appears. */
class LiveList {
  rows: number[];
  readonly always: Set<number>;
  /** As it was when its end was last asked for. */
  atEnd: readonly number[] = [];
  edits = 0;
  #next: number;

  constructor(
    count: number,
    readonly dice: Dice,
  ) {
    this.rows = Array.from({ length: count }, (_, at) => (count - at) * 10);
    this.always = new Set(this.rows);
    this.#next = count * 10 + 10;
  }

  edit(kind: Edit): void {
    this.edits += 1;
    if (kind === 'add') {
      this.rows.unshift(this.#next);
      this.#next += 10;
    } else if (kind === 'appear') {
      const id = this.dice.below(this.#next / 10) * 10 + 1 + this.dice.below(9);
      if (!this.rows.includes(id)) this.rows = [...this.rows, id].sort((one, other) => other - one);
    } else if (this.rows.length > 0) {
      const [gone] = this.rows.splice(this.dice.below(this.rows.length), 1);
      if (gone !== undefined) this.always.delete(gone);
    }
  }
}

interface Trouble {
  /** What happens between two answers, where anything does. */
  readonly edits: (dice: Dice) => readonly Edit[];
  readonly share: number;
  readonly mostEdits?: number;
  readonly caps?: readonly [number, ...number[]];
}

interface Outcome {
  readonly complete: number;
  readonly incomplete: number;
  /** Runs called complete without a row that was there all the time. */
  readonly lost: number;
  /** Runs called complete with other rows than the list had at its end. */
  readonly different: number;
}

async function manyPasses(runs: number, seed: number, trouble: Trouble): Promise<Outcome> {
  const dice = new Dice(seed);
  const outcome = { complete: 0, incomplete: 0, lost: 0, different: 0 };
  for (let run = 0; run < runs; run += 1) {
    const list = new LiveList(dice.below(900), dice);
    let cap = trouble.caps ? dice.pick(trouble.caps) : 100;
    const { seen, count } = await readPass(({ page, size, newestFirst, request }) => {
      const mayEdit = request > 1 && list.edits < (trouble.mostEdits ?? Number.POSITIVE_INFINITY);
      if (mayEdit && dice.chance(trouble.share)) for (const kind of trouble.edits(dice)) list.edit(kind);
      if (trouble.caps && dice.chance(0.1)) cap = dice.pick(trouble.caps);
      const length = Math.min(cap, size);
      const ordered = newestFirst ? list.rows : [...list.rows].reverse();
      const ids = ordered.slice((page - 1) * length, page * length);
      if (newestFirst && ids.length > 0) list.atEnd = [...list.rows];
      return { ids, total: ids.length > 0 ? list.rows.length : 0, pageSize: length };
    });
    if (count.state !== 'complete') outcome.incomplete += 1;
    else {
      outcome.complete += 1;
      if ([...list.always].some((id) => !seen.has(id))) outcome.lost += 1;
      if (seen.size !== list.atEnd.length || list.atEnd.some((id) => !seen.has(id))) outcome.different += 1;
    }
  }
  return outcome;
}

const one =
  (...kinds: [Edit, ...Edit[]]) =>
  (dice: Dice): Edit[] => [dice.pick(kinds)];
const burst = (dice: Dice): Edit[] =>
  Array.from({ length: 1 + dice.below(40) }, () => dice.pick(['remove', 'add', 'add', 'remove']));

/** New rows have higher ids than all before: then a pass that is called complete is the list at its end, row by row. */
const exact: Readonly<Record<string, Trouble>> = {
  'a row goes and another comes at the same moment': { edits: () => ['remove', 'add'], share: 0.2 },
  'rows go': { edits: (dice) => Array.from({ length: 1 + dice.below(3) }, () => 'remove'), share: 0.2 },
  'rows go and come one by one': { edits: one('remove', 'remove', 'add'), share: 0.3 },
  'much happens in a few long pauses': { edits: burst, share: 0.05 },
};

describe('over a list in which', () => {
  for (const [name, trouble] of Object.entries(exact)) {
    test(`${name}, every pass ends with the list or says that it did not`, async () => {
      const { complete, lost, different } = await manyPasses(900, 7, trouble);
      expect({ lost, different }).toEqual({ lost: 0, different: 0 });
      expect(complete).toBeGreaterThan(500);
    });

    test(`${name}, but seldom, nearly every pass is complete`, async () => {
      const { incomplete, different } = await manyPasses(400, 11, { ...trouble, share: 0.1, mostEdits: 2 });
      expect(different).toBe(0);
      expect(incomplete).toBeLessThan(12);
    });
  }

  test('single rows go, come, and appear between others, no row that is there all the time is lost in silence', async () => {
    const { lost, different, complete } = await manyPasses(1_000, 3, {
      edits: one('remove', 'add', 'appear'),
      share: 0.2,
    });
    expect(lost).toBe(0);
    // One that appears and another that goes while the list tells no total (its empty last page) cannot be told apart.
    expect(different).toBeLessThan(15);
    expect(complete).toBeGreaterThan(700);
  });

  test('rows change one by one while the page length changes as well, none is lost in silence', async () => {
    const trouble: Trouble = {
      edits: one('remove', 'add', 'appear'),
      share: 0.1,
      caps: [100, 70, 50, 30],
    };
    const { lost, complete } = await manyPasses(1_000, 5, trouble);
    expect(lost).toBe(0);
    expect(complete).toBeGreaterThan(400);
    const seldom = await manyPasses(400, 13, { ...trouble, mostEdits: 1 });
    expect(seldom.lost).toBe(0);
  });
});
