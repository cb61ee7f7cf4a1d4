/** What Gradient's HaloPSA Integration Guide has a person set, word for word; the tests hold the product against it. */
export const gradientGuide = {
  role: 'Gradient',
  levels: {
    'Clients Access Level': 'Read Only',
    'Items Access Level': 'Read and Modify',
    'Invoices Access Level': 'Read, Create and Modify',
    'Client Contracts Access Level': 'Read and Modify',
  },
  agent: 'Gradient',
  application: 'Gradient MSP',
  scopes: [
    'read:customers',
    'read:contracts',
    'edit:contracts',
    'read:items',
    'edit:items',
    'read:invoices',
    'edit:invoices',
  ],
} as const;
