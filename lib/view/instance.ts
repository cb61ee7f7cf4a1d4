import { haloDomainOf } from '../halo/host-names';
import { parseAddress } from '../halo/parse-address';
import type { SeenRecord } from '../page/observation';
import type { Draft } from '../store/draft';

/** The instance the wizard is about: the Base URL as given, else the one whose pages were read last. */
export function instanceOf(draft: Draft, records: readonly SeenRecord[]): string | null {
  const given = draft.fields.baseUrl.text.trim();
  if (given) {
    const address = parseAddress(given);
    return address.ok ? address.value.base : null;
  }
  const newest = records.reduce<SeenRecord | null>((a, b) => (a && a.at >= b.at ? a : b), null);
  return newest?.instance ?? null;
}

/**
 * Hosted by Halo or on-premises: as the admin said (an own domain may be hosted too), else by the host name; hosted until an
 * address is known.
 */
export function hostingOf(draft: Draft, instance: string | null): 'hosted' | 'on-premises' {
  if (draft.hosting) return draft.hosting;
  return !instance || haloDomainOf(new URL(instance).hostname) !== null ? 'hosted' : 'on-premises';
}
