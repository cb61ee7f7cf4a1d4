import { byKey, hash } from './hash';
import type { Rendering } from './rendering';

const lines = [
  'Also check Items Access Level and Invoices Access Level.',
  'Has no effect while Clients Access Level is No Access.',
  'Leave this Not set unless Client Contracts Access Level is Read and Modify.',
  'The Client Secret and the Tenant do not depend on this.',
  'Agents whose Default Team is not set see no Clients.',
  'See Authorisation Server and Resource Server on the API page.',
];

/** A line of help that names other fields, for one field in three. */
export function namingHelp({ drawn, help }: Rendering, label: string): string[] {
  if (drawn !== 'axes' || !help.startsWith('naming') || hash(label) % 3 !== 0) return [];
  return [byKey(lines, `${label}?`)];
}
