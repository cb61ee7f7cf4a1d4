import type { PageKind } from '../observation';
import { agentFields } from './agent';
import { apiFields } from './api';
import { applicationFields } from './application';
import type { FieldSpec } from './field-spec';
import { roleFields } from './role';
import { webhookFields } from './webhook';

/** The fields read on each page. */
export const fieldsOf: Readonly<Record<PageKind, readonly FieldSpec[]>> = {
  role: roleFields,
  agent: agentFields,
  application: applicationFields,
  api: apiFields,
  webhook: webhookFields,
};
