/** What Scopable's HaloPSA Integration Setup Guide has a person set, with the least a read-only sync of its seven types needs. */
export const scopableGuide = {
  role: 'Scopable',
  levels: {
    'Clients Access Level': 'Read Only',
    'Users Access Level': 'Read Only',
    'Items Access Level': 'Read Only',
    'Assets Access Level': 'Read Only',
    'Sales Access Level': 'Read Only',
    'Client Contracts Access Level': 'Read Only',
    'Allow use of all Clients': 'Yes',
  },
  agent: 'Scopable API',
  application: 'Scopable Integration',
  scopes: ['read:customers', 'read:items', 'read:assets', 'read:sales', 'read:contracts'],
} as const;
