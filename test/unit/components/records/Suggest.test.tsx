import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Suggest } from '../../../../components/records/Suggest';
import type { Suggestion } from '../../../../lib/records/protocol';

const root = document.createElement('div');
const onChoose = vi.fn<(suggestion: Suggestion | null) => void>();
const clients = ['Acme', 'Zeta', 'Zeta North'].map((words, at) => ({ value: String(at), words, count: 1 }));
const [acme, zeta, north] = clients;
const holding = (text: string) => clients.filter(({ words }) => words.includes(text.trim()));
/** Answers that were asked for and not given yet. */
let waiting: (() => void)[] = [];

const draw = (over: Partial<Parameters<typeof Suggest>[0]> = {}) =>
  act(() =>
    render(
      <Suggest
        label="Client"
        text="Zeta"
        placeholder="Any client"
        suggest={async (text) => holding(text)}
        onChoose={onChoose}
        {...over}
      />,
      root,
    ),
  );
const input = () => root.querySelector('input') as HTMLInputElement;
/** Does something, and lets whatever follows from it happen. */
const after = (what: () => void) =>
  act(async () => {
    what();
    await new Promise((resolve) => setTimeout(resolve));
  });
const type = (words: string) =>
  after(() => {
    input().value = words;
    input().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string) =>
  after(() => input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
const leave = () => after(() => input().dispatchEvent(new FocusEvent('blur')));
const click = () => after(() => input().click());
const busy = (text: string) =>
  new Promise<readonly Suggestion[]>((resolve) => waiting.push(() => resolve(holding(text))));
const answer = (at: number) => after(() => waiting[at]?.());

beforeEach(() => {
  onChoose.mockClear();
  waiting = [];
  act(() => render(null, root));
});

describe('a box for one that is chosen', () => {
  it.each([
    ['Enter', () => press('Enter')],
    ['leaving', leave],
  ])('is emptied by deleting the text, with %s', async (_how, end) => {
    draw();
    await type('');
    await end();
    expect(onChoose.mock.calls).toEqual([[null]]);
  });

  it('takes the first offer of what is typed with Enter, or the one that was moved to', async () => {
    draw();
    await type('Zet');
    await press('Enter');
    await type('Zet');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    expect(onChoose.mock.calls).toEqual([[zeta], [north]]);
  });

  it('takes a name typed in full when it is left, and nothing else', async () => {
    draw();
    await type('Acm');
    await leave();
    expect([onChoose.mock.calls, input().value]).toEqual([[], 'Zeta']);
    await type('Acme ');
    await leave();
    expect(onChoose.mock.calls).toEqual([[acme]]);
  });

  it('takes neither of two of the same name when it is left', async () => {
    const twins = clients.map((each) => ({ ...each, words: 'Twin' }));
    draw({ suggest: async () => twins });
    await type('Twin');
    await leave();
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('stays as it is where nothing was changed', async () => {
    draw();
    await click();
    await press('Enter');
    await click();
    await leave();
    expect(onChoose).not.toHaveBeenCalled();
  });

  it('takes no offer of an earlier text, and the first of this one once that is there', async () => {
    draw({ suggest: busy });
    await type('A');
    await answer(0);
    await type('Ze');
    await press('ArrowDown');
    await press('Enter');
    expect(onChoose).not.toHaveBeenCalled();
    await answer(1);
    expect(onChoose.mock.calls).toEqual([[zeta]]);
  });

  it('takes nothing for a text that was typed on', async () => {
    draw({ suggest: busy });
    await type('A');
    await press('Enter');
    await type('Ab');
    await answer(0);
    expect(onChoose).not.toHaveBeenCalled();
  });
});

it('a box whose text stands by itself keeps it with Enter and when it is left', async () => {
  const onType = vi.fn();
  draw({ text: 'Ac', onType });
  await type('Acme');
  await press('Enter');
  await type('');
  await leave();
  expect(onType.mock.calls).toEqual([['Acme'], ['']]);
  expect(onChoose).not.toHaveBeenCalled();
});
