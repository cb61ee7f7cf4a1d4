const customers = {
  Client: 'Customer',
  Clients: 'Customers',
  Item: 'Product',
  Items: 'Products',
  Contract: 'Agreement',
  Contracts: 'Agreements',
};

/** Named sets of tenant-wide words, standard → shown. A new tenant's words are one entry. */
const wordings = {
  standard: {},
  customers,
  /** The words of the older vendor guides. */
  customerAgreements: { ...customers, Licencing: 'Licensing', Authorisation: 'Authorization' },
  organisations: {
    Client: 'Organisation',
    Clients: 'Organisations',
    Supplier: 'Vendor',
    Suppliers: 'Vendors',
    User: 'Contact',
    Users: 'Contacts',
    Site: 'Location',
    Sites: 'Locations',
  },
  accounts: {
    Client: 'Account',
    Clients: 'Accounts',
    Item: 'Product',
    Items: 'Products',
    Services: 'Service Catalogue',
    'Distribution Lists': 'Segments',
    'Distribution List': 'Segment',
    Licencing: 'Licensing',
  },
  companies: {
    Client: 'Company',
    Clients: 'Companies',
    User: 'End-User',
    Users: 'End-Users',
    Contract: 'Agreement',
    Contracts: 'Agreements',
    'Authorisation Server': 'Authorisation Endpoint',
  },
} satisfies Record<string, Record<string, string>>;

export type WordingName = keyof typeof wordings;

const isKnown = (name: string): name is WordingName => Object.hasOwn(wordings, name);

/**
 * Replaces whole words, as Halo does in labels and in help that is not about them ("The Customer Secret ..."). An
 * unknown wording means Halo's own words.
 */
export function inWords(wording: string, text: string): string {
  const words: [string, string][] = isKnown(wording) ? Object.entries(wordings[wording]) : [];
  if (words.length === 0) return text;
  const all = new RegExp(`(?<![\\w-])(${words.map(([from]) => from).join('|')})(?![\\w-])`, 'g');
  return text.replace(all, (word) => words.find(([from]) => from === word)?.[1] ?? word);
}
