import type { ResourceType } from '../core/resource-type';
import { resources } from './registry';
import type { Resource } from './resource';

/** Path and query of a record in Halo's own app; null where they are not known. */
export function haloPathOf({ haloAddress }: Pick<Resource, 'haloAddress'>, id: string): string | null {
  if (!haloAddress) return null;
  const query = new URLSearchParams({ ...haloAddress.query, [haloAddress.id]: id });
  return `${haloAddress.path}?${query}`;
}

/**
 * The record that a page of Halo's app shows, by its address; null for any other page, and for a record not saved yet (-1). Of
 * a page that names several, as a site's names its client, it is the one that most of the address speaks of.
 */
export function recordAtAddress({ pathname, searchParams }: URL): { type: ResourceType; id: string } | null {
  let best: { type: ResourceType; id: string; named: number } | null = null;
  for (const { type, haloAddress } of Object.values(resources)) {
    if (!haloAddress || !pathname.replace(/\/$/, '').endsWith(haloAddress.path)) continue;
    const query = Object.entries(haloAddress.query ?? {});
    const id = searchParams.get(haloAddress.id) ?? '';
    if (!/^[1-9]\d*$/.test(id) || query.some(([name, value]) => searchParams.get(name) !== value)) continue;
    if (!best || query.length > best.named) best = { type, id, named: query.length };
  }
  return best && { type: best.type, id: best.id };
}
