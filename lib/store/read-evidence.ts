import type { Evidence, HeldCredentials } from '../checks/evidence';
import type { ResourceType } from '../core/resource-type';
import type { PageKind } from '../page/observation';
import { readKnown } from './observations';

/**
 * Gathers what has been seen of one instance, for the checks. `focus` names the record in front of the admin, if any.
 * With no instance known there is nothing to judge by, and every check will say so.
 */
export async function readEvidence(
  instance: string | null,
  options: {
    readonly selection: readonly ResourceType[];
    readonly payloadUrl: string | null;
    readonly focus?: { readonly page: PageKind; readonly recordId: string } | null;
    readonly credentials?: HeldCredentials | null;
  },
): Promise<Evidence> {
  const { records, discovery } = instance ? await readKnown(instance) : { records: [], discovery: null };
  return {
    instance,
    records,
    focus: options.focus ?? null,
    discovery,
    payloadUrl: options.payloadUrl || null,
    selection: options.selection,
    credentials: options.credentials ?? null,
  };
}
