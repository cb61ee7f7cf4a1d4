import { accessFields } from './access';
import type { FieldSpec } from './field-spec';

/** Configuration > Teams & Agents > Agents, tab Details, and the agent's own Permissions tab. */
export const agentFields: readonly FieldSpec[] = [
  {
    key: 'name',
    kind: 'text',
    labels: ['Username', 'User name', 'Agent Name'],
    weak: ['Name'],
    properties: ['name'],
  },
  {
    key: 'email',
    kind: 'text',
    labels: ['Email Address', 'E-mail Address'],
    weak: ['Email', 'E-mail'],
    properties: ['email', 'emailaddress'],
  },
  {
    key: 'roles',
    kind: 'list',
    labels: ['Roles', 'Agent Roles'],
    weak: ['Role'],
    properties: ['roles', 'add_roles'],
  },
  // Not by the property `isdisabled`: whether its tick means active depends on the words beside it.
  {
    key: 'active',
    kind: 'flag',
    labels: ['Account Active', 'Agent Active', 'Is Active'],
    weak: ['Active', 'Enabled'],
    inverse: ['Account Disabled', 'Is Disabled', 'Disabled', 'Inactive', 'Account Inactive'],
  },
  {
    key: 'api-only',
    kind: 'flag',
    labels: [
      'Is an API-only Agent',
      'Is API-only Agent',
      'API-only Agent',
      'API-only',
      'Is an API Agent',
      'API Agent',
    ],
    properties: ['isapiagent'],
  },
  { key: 'default-team', kind: 'text', labels: ['Default Team'], properties: ['team', 'default_team'] },
  {
    key: 'work-hours',
    kind: 'text',
    labels: ['Work Hours', 'Working Hours', 'Workday', 'Work Day'],
    properties: ['workday_id', 'workday_name'],
  },
  ...accessFields,
];
