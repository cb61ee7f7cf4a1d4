import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../../lib/page/observation';
import { pageExamples } from '../../../lib/page/page-examples';
import { recognise } from '../../../lib/page/recognise';

const at = (address: string) => recognise(new URL(address, 'https://acme.halopsa.com'));
const kinds = Object.entries(pageExamples) as [PageKind, (typeof pageExamples)[PageKind]][];

describe.each(kinds)('the address of a %s page', (page, { are, not }) => {
  it.each(Object.entries(are))('%s is recognised with its record', (address, recordId) => {
    expect(at(address)).toMatchObject({ page, recordId, path: address });
  });

  it.each(not)('%s is something else', (address) => {
    expect(at(address)?.page).not.toBe(page);
  });
});

it('a base path belongs to the instance', () => {
  expect(at('/HaloPSA/config/integrations/api')?.instance).toBe('https://acme.halopsa.com/HaloPSA');
  expect(at('/config/integrations/api/')?.instance).toBe('https://acme.halopsa.com');
});

it('a page that is no configuration page costs less than a thousandth of a second', () => {
  const tickets = new URL('https://acme.halopsa.com/tickets?mainview=team&viewid=1&area=1&id=4711');
  const start = performance.now();
  for (let round = 0; round < 1_000; round += 1) recognise(tickets);
  expect((performance.now() - start) / 1_000).toBeLessThan(1);
});
