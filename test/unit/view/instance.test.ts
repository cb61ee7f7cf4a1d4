import { describe, expect, it } from 'vitest';
import { haloDomains } from '../../../lib/halo/host-names';
import { emptyDraft } from '../../../lib/store/drafts';
import { hostingOf, instanceOf } from '../../../lib/view/instance';
import { acme, seen } from './wizard-fixtures';

const typed = (text: string) => ({
  ...emptyDraft,
  fields: { ...emptyDraft.fields, baseUrl: { text, origin: 'typed' as const } },
});

describe('the instance', () => {
  it('is the Base URL in canonical form', () => {
    expect(instanceOf(typed(' acme.halopsa.com/api/ '), [])).toBe(acme);
  });

  it('is unknown while the Base URL is not an address, even if pages were seen', () => {
    expect(instanceOf(typed('https://'), [seen('role', 'a', {})])).toBeNull();
  });

  it('is the one whose pages were seen last when nothing was typed', () => {
    const other = seen('role', 'b', {}, { instance: 'https://other.halopsa.com', at: 2_000 });
    expect(instanceOf(emptyDraft, [seen('role', 'a', {}), other])).toBe('https://other.halopsa.com');
  });
});

describe('hosting', () => {
  it('is told by the host name', () => {
    expect(hostingOf(emptyDraft, acme)).toBe('hosted');
    expect(hostingOf(emptyDraft, 'https://psa.northwind.example')).toBe('on-premises');
  });

  it.each(haloDomains)('is Halo’s on %s, as everywhere else in the product', (domain) => {
    expect(hostingOf(emptyDraft, `https://acme.${domain}`)).toBe('hosted');
    expect(hostingOf(emptyDraft, `https://acme.not${domain}`)).toBe('on-premises');
  });

  it('is what the admin says, whatever the host name', () => {
    expect(hostingOf({ ...emptyDraft, hosting: 'hosted' }, 'https://psa.northwind.example')).toBe('hosted');
  });
});
