import { expect, it } from 'vitest';
import type { ExportOrder } from '../../../lib/records/protocol';
import { recordsExport } from '../../../lib/view/records-export';

const order = { format: 'csv' } as ExportOrder;

/** The search worker, which hands out the parts of one export one after the other, and the files that are written. */
function desk() {
  let parts: string[] = [];
  const files: string[] = [];
  const dialog = { isLeft: false };
  const ask = async (question: string) => {
    if (question === 'exportStart') {
      parts = ['a', 'b', 'c'];
      return { of: 3 };
    }
    const text = parts.shift() ?? '';
    return { text, done: 3 - parts.length, of: 3, end: parts.length === 0 };
  };
  const exporting = recordsExport({ ask: ask as never }, async () => {
    if (dialog.isLeft) return null;
    const at = files.push('') - 1;
    return {
      write: async (text) => {
        files[at] += text;
      },
      close: async () => {},
      abort: async () => {},
    };
  });
  return { exporting, files, dialog };
}

it('a second click while a file is being begun does not take parts away from it', async () => {
  const { exporting, files } = desk();
  await Promise.all([exporting.start(order, 'one.csv'), exporting.start(order, 'one.csv')]);
  expect(files).toEqual(['abc']);
  expect(exporting.state.value).toEqual({ state: 'done', done: 3, of: 3 });
  await exporting.start(order, 'two.csv');
  expect(files).toEqual(['abc', 'abc']);
});

it('what became of an export is not told of the next one, whose dialog is left without a file', async () => {
  const { exporting, dialog } = desk();
  await exporting.start(order, 'one.csv');
  dialog.isLeft = true;
  await exporting.start(order, 'two.csv');
  expect(exporting.state.value).toEqual({ state: 'idle' });
});

it('what became of an export is forgotten when that is wanted, but not how far one is that is being written', async () => {
  const { exporting } = desk();
  const told: string[] = [];
  exporting.state.subscribe(({ state }) => {
    told.push(state);
    exporting.forget();
  });
  await exporting.start(order, 'one.csv');
  expect(told).toEqual(['idle', 'writing', 'writing', 'writing', 'done', 'idle']);
});
