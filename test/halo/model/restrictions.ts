import type { Rights } from './rights';

/**
 * May the agent see clients at all? "Allow use of all Clients" answered No leaves lists empty with 200 (nango, Rewst).
 * Not set counts as allowed: what a fresh role has is not recorded, and vendors' guides that never name it work.
 */
export const seesClients = (rights: Rights): boolean =>
  rights.administrator || !/^no$/i.test(rights.settings['Allow use of all Clients'] ?? '');
