import { type AccessArea, accessAreas } from '../../core/access-area';
import type { FieldSpec } from './field-spec';

/** Other words than the area's own before "Access Level" (role Permissions tab; wording from vendors' guides). */
const words: Readonly<Partial<Record<AccessArea, readonly string[]>>> = {
  calendars: ['Calendar and Appointment'],
  'knowledge-base': ['KB'],
  quotations: ['Quotes'],
  reporting: ['Reports'],
  services: ['Service Catalogue', 'Service Catalog'],
  'distribution-lists': ['Segments'],
};

/** The rows of "Permissions" on a role, and on an agent for rights set on the agent itself. */
export const accessFields: readonly FieldSpec[] = [
  {
    key: 'setting:administrator',
    kind: 'flag',
    labels: [
      'HaloPSA',
      'HaloITSM',
      'HaloCRM',
      'Halo',
      'Halo PSA',
      'Halo ITSM',
      'Halo Service Desk',
      'HaloServiceDesk',
      'System',
    ]
      .map((product) => `Is a ${product} Administrator`)
      .concat('Is an Administrator', 'Is Administrator'),
  },
  {
    key: 'setting:all-clients',
    kind: 'flag',
    labels: ['Allow use of all Clients', 'Allow access to all Clients'],
  },
  ...accessAreas.map(
    (area): FieldSpec => ({
      key: `access:${area}`,
      kind: 'level',
      labels: [area, ...(words[area] ?? [])].flatMap((name) => [
        `${name} Access Level`,
        `${name} Access`,
        `Access Level for ${name}`,
      ]),
    }),
  ),
];
