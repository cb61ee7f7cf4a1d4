import { expect, test } from 'vitest';
import { Dataset } from './dataset';
import { ordinaryFirst } from './ordinary-first';

test('the demo begins with an ordinary client and keeps the awkward ones further down', () => {
  const data = new Dataset({ clients: 300 });
  const sorted = () =>
    Array.from({ length: data.positions('clients') }, (_, at) =>
      String(data.rowAt('clients', at)?.name),
    ).sort(new Intl.Collator('en').compare);
  expect(sorted()[0]).not.toMatch(/^[A-Z][a-z]+ /);
  ordinaryFirst(data);
  expect(sorted()[0]).toMatch(/^[A-Z][a-z]+ /);
  expect(sorted()).toContain('Quayside <img src=x onerror=alert(1)>');
});
