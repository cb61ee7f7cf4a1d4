import { makeFailure } from '../core/make-failure';
import { failed, ok, type Result } from '../core/result';
import { keyFields, type Resource } from '../resources/resource';
import { type Envelope, readEnvelope } from './envelope';
import type { HaloClient } from './halo-client';

export interface PageWanted {
  /** From 1. */
  readonly page: number;
  /** Halo gives at most 100, whatever is asked (HaloAPI issue #90). */
  readonly pageSize: number;
  readonly activeOnly: boolean;
  /** Highest key first. */
  readonly newestFirst?: boolean;
  /** Further query members, such as the changed-since parameter. */
  readonly query?: Readonly<Record<string, string>>;
}

export interface RowsPage {
  readonly rows: unknown[];
  readonly total: number | null;
  /** The page size the server says it used. */
  readonly pageSize: number | null;
  readonly bytes: number;
  /** Anything but `key` means that the answer's form differs from the documented one. */
  readonly foundBy: Envelope['foundBy'];
  readonly serverTime: number | null;
}

/**
 * Reads one page of a resource, ordered by its primary key. Without `pageinate=true` (Halo's spelling) Halo silently
 * ignores all paging. Errors: those of the client, and `api.unknown_shape`.
 */
export const readPage = async (
  client: HaloClient,
  resource: Resource,
  wanted: PageWanted,
): Promise<Result<RowsPage>> => {
  const answer = await client.get(resource.path, {
    pageinate: 'true',
    page_size: String(wanted.pageSize),
    page_no: String(wanted.page),
    order: keyFields(resource).at(-1) ?? 'id',
    ...(wanted.newestFirst ? { orderdesc: 'true' } : {}),
    ...resource.query,
    ...(wanted.activeOnly ? resource.activeQuery : {}),
    ...wanted.query,
  });
  if (!answer.ok) return answer;
  const { body, bytes, serverTime } = answer.value;
  const envelope = readEnvelope(body, resource.listKey);
  return envelope
    ? ok({ ...envelope, bytes, serverTime })
    : failed(makeFailure('api.unknown_shape', { path: resource.path }));
};
