import { accessFields } from './access';
import type { FieldSpec } from './field-spec';

/** Configuration > Teams & Agents > Roles, tabs Details and Permissions. */
export const roleFields: readonly FieldSpec[] = [
  {
    key: 'name',
    kind: 'text',
    labels: ['Role Name', 'Name of Role'],
    weak: ['Name'],
    properties: ['name'],
  },
  ...accessFields,
];
