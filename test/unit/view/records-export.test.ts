import { expect, it } from 'vitest';
import type { ExportOrder } from '../../../lib/records/protocol';
import { recordsExport } from '../../../lib/view/records-export';

const order = { format: 'csv' } as ExportOrder;

/** The search worker, which hands out the parts of one export one after the other, and the files that are written. */
function desk() {
  let parts: string[] = [];
  const files: string[] = [];
  const ask = async (question: string) => {
    if (question === 'exportStart') {
      parts = ['a', 'b', 'c'];
      return { of: 3 };
    }
    const text = parts.shift() ?? '';
    return { text, done: 3 - parts.length, of: 3, end: parts.length === 0 };
  };
  const exporting = recordsExport({ ask: ask as never }, async () => {
    const at = files.push('') - 1;
    return {
      write: async (text) => {
        files[at] += text;
      },
      close: async () => {},
      abort: async () => {},
    };
  });
  return { exporting, files };
}

it('a second click while a file is being begun does not take parts away from it', async () => {
  const { exporting, files } = desk();
  await Promise.all([exporting.start(order, 'one.csv'), exporting.start(order, 'one.csv')]);
  expect(files).toEqual(['abc']);
  expect(exporting.state.value).toEqual({ state: 'done', done: 3, of: 3 });
  await exporting.start(order, 'two.csv');
  expect(files).toEqual(['abc', 'abc']);
});
