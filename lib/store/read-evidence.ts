import type { Evidence, HeldCredentials } from '../checks/evidence';
import type { ResourceType } from '../core/resource-type';
import type { PageKind } from '../page/observation';
import { type Known, readKnown } from './observations';

/** What the checks go by beside what has been seen. `focus` names the record in front of the admin, if any. */
interface Options {
  readonly selection: readonly ResourceType[];
  readonly payloadUrl: string | null;
  readonly focus?: { readonly page: PageKind; readonly recordId: string } | null;
  readonly credentials?: HeldCredentials | null;
}

/**
 * Gathers what has been seen of one instance, for the checks. With no instance known there is nothing to judge by, and
 * every check will say so.
 */
export const readEvidence = async (instance: string | null, options: Options): Promise<Evidence> =>
  evidenceOf(instance, instance ? await readKnown(instance) : { records: [], discovery: null }, options);

/** The same, where what is known of the instance is at hand. */
export function evidenceOf(instance: string | null, known: Known, options: Options): Evidence {
  return {
    instance,
    ...known,
    focus: options.focus ?? null,
    payloadUrl: options.payloadUrl || null,
    selection: options.selection,
    credentials: options.credentials ?? null,
  };
}
