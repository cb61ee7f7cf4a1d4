import { expect, it } from 'vitest';
import { live } from '../../../lib/view/live';

it('an older read that fails late says nothing over a newer one that went well', async () => {
  const ends: { resolve(value: string): void; reject(thrown: Error): void }[] = [];
  const seen = live([], () => new Promise<string>((resolve, reject) => ends.push({ resolve, reject })));
  const older = seen.refresh();
  const newer = seen.refresh();
  ends[1]?.resolve('new');
  await newer;
  ends[0]?.reject(new Error('The connection is closing.'));
  await older;
  expect([seen.value.value, seen.failure.value]).toEqual(['new', null]);
  seen.stop();
});
