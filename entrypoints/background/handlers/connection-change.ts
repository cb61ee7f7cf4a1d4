import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { type ResourceType, resourceTypes } from '../../../lib/core/resource-type';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import type { RequestOf } from '../../../lib/messages/protocol';
import { profileById } from '../../../lib/profiles/registry';
import type { Connection } from '../../../lib/store/connection';
import { changeConnection, readConnection } from '../../../lib/store/connections';
import { armSchedule } from '../sync/alarms';
import { readNewestRun } from '../sync/newest-runs';

/** Selections, filter and schedule of a connection; they hold from the next sync on. */
export const connectionChange: Handler<'connection.change'> = {
  from: 'page',
  schema: z.strictObject({
    connectionId: z.string(),
    types: z.optional(z.partialRecord(z.enum(resourceTypes), z.boolean())),
    activeOnly: z.optional(z.boolean()),
    scheduleMinutes: z.optional(z.int().check(z.minimum(1), z.maximum(1_440))),
    fullSyncHours: z.optional(z.int().check(z.minimum(1), z.maximum(720))),
  }) as unknown as z.ZodMiniType<RequestOf<'connection.change'>>,
  async run({ connectionId, types, activeOnly, scheduleMinutes, fullSyncHours }) {
    const connection = await readConnection(connectionId);
    if (!connection) return failed(makeFailure('connection.not_found'));
    if (types && withTypes(connection, types).length === 0) return failed(makeFailure('connection.no_types'));
    await changeConnection(connectionId, (now) => ({
      ...now,
      // Two switched one right after the other, or on two screens, must not take each other back.
      ...(types ? { selection: withTypes(now, types) } : {}),
      ...(activeOnly === undefined ? {} : { activeOnly }),
      ...(fullSyncHours === undefined ? {} : { fullSyncHours }),
      ...(scheduleMinutes === undefined
        ? {}
        : {
            scheduleMinutes,
            // Nothing is due while it waits for something to be mended, or has ended.
            ...(now.state === 'active' ? { nextSyncAt: Date.now() + scheduleMinutes * 60_000 } : {}),
          }),
    }));
    if (scheduleMinutes !== undefined) await keepPause(connectionId);
    await armSchedule();
    return ok(null);
  },
};

/** The types selected once these are switched, of those that the integration has. */
function withTypes(
  { profileId, selection }: Connection,
  types: NonNullable<RequestOf<'connection.change'>['types']>,
): ResourceType[] {
  const profile = profileById(profileId);
  return resourceTypes.filter(
    (type) =>
      (profile?.alwaysTypes.includes(type) ?? false) ||
      ((types[type] ?? selection.includes(type)) && (profile?.types.includes(type) ?? true)),
  );
}

/**
 * A paused run goes on at its own time, whatever the schedule. Read after the schedule is written: a run that pauses later
 * than this sets its time itself.
 */
async function keepPause(connectionId: string): Promise<void> {
  const now = Date.now();
  const connection = await readConnection(connectionId);
  if (!connection) return;
  const { run } = await readNewestRun(connection, now);
  const resumesAt = run?.state === 'paused' ? run.resumesAt : null;
  if (resumesAt === null) return;
  await changeConnection(connectionId, (current) =>
    current.state === 'active' && current.nextSyncAt !== null
      ? { ...current, nextSyncAt: Math.min(current.nextSyncAt, resumesAt) }
      : current,
  );
}
