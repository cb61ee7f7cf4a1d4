export interface Policy {
  /** Whether the Halo PSA integration may be activated. */
  readonly haloPsaAvailable: boolean;
}

/**
 * What the fleet's administrator has set for this browser (storage.managed, public/managed-schema.json). A browser
 * without policies rejects the read in Firefox and answers {} in Chromium; both mean: nothing is forbidden.
 */
export async function readPolicy(managed: { get(key: null): Promise<unknown> }): Promise<Policy> {
  const set: unknown = await managed.get(null).catch((absent: unknown) => {
    console.debug('No managed policy in this browser.', absent);
    return {};
  });
  const given = typeof set === 'object' && set !== null ? (set as Record<string, unknown>) : {};
  // A malformed policy must not open what it meant to close.
  return { haloPsaAvailable: given.haloPsaAvailable === undefined || given.haloPsaAvailable === true };
}
