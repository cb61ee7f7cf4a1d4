import { expect, it } from 'vitest';
import { haloPathOf, recordAtAddress } from '../../../lib/resources/halo-address';
import { resources } from '../../../lib/resources/registry';

const at = (path: string) => recordAtAddress(new URL(path, 'https://acme.halopsa.com'));

it('every record whose address is known is found at it', () => {
  const known = Object.values(resources).filter(({ haloAddress }) => haloAddress);
  expect(known.map(({ type }) => type)).toEqual(['clients', 'sites', 'contacts', 'assets']);
  for (const resource of known) {
    expect(at(haloPathOf(resource, '12') ?? '')).toEqual({ type: resource.type, id: '12' });
  }
});

it('a page that names client and site shows the one its view is of', () => {
  expect(at('/customers?clientid=7&mainview=site&siteid=3')).toEqual({ type: 'sites', id: '3' });
  expect(at('/customers?clientid=7&siteid=3')).toEqual({ type: 'clients', id: '7' });
  expect(at('/HaloPSA/customers/?clientid=7&tab=2')).toEqual({ type: 'clients', id: '7' });
});

it('a list, a new record and a page of another kind show none', () => {
  const none = [
    '/customers',
    '/customers?clientid=-1',
    '/config/agents/agents?id=5',
    '/assetsx?id=5',
    '/tickets?id=5',
  ];
  expect(none.map(at)).toEqual(none.map(() => null));
});
