import type { FieldSpec } from './field-spec';

/** Configuration > Integrations > Webhooks. */
export const webhookFields: readonly FieldSpec[] = [
  { key: 'name', kind: 'text', labels: ['Webhook Name'], weak: ['Name'], properties: ['name'] },
  {
    key: 'payload-url',
    kind: 'address',
    labels: ['Payload URL', 'Payload Address'],
    weak: ['URL'],
    properties: ['url'],
  },
  { key: 'content-type', kind: 'text', labels: ['Content Type'], properties: ['content_type'] },
  {
    key: 'enabled',
    kind: 'flag',
    labels: ['Enabled', 'Webhook Enabled', 'Is Enabled'],
    weak: ['Active'],
    inverse: ['Disabled'],
    properties: ['active'],
  },
  { key: 'events', kind: 'list', labels: ['Events', 'Webhook Events'], properties: ['events'] },
];
