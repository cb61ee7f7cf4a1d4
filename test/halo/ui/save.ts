import type { LiveInstance } from '../model/live-instance';
import { type Answer, empty, json } from '../server/answer';
import { type Draft, type Kind, type KindName, kinds } from './kinds';

/** Members a page may not set. The client id a new form shows is not kept either: the first save makes another (Halo's runbook). */
const own = ['id', 'idInt', 'clientId', 'secretHash', 'newSecret'];

/** Members that may be emptied. */
const nullable = ['method', 'loginType', 'loginAgent', 'defaultTeam', 'workday'];

/** Creates (id null) or changes a record; 400 with Halo's sentence when a mandatory field is empty. */
export function save(instance: LiveInstance, name: KindName, id: string | null, draft: Draft): Answer {
  switch (name) {
    case 'roles':
      return saveRecord(kinds.roles, instance, id, draft);
    case 'agents':
      return saveRecord(kinds.agents, instance, id, draft);
    case 'applications':
      return saveRecord(kinds.applications, instance, id, draft);
    case 'webhooks':
      return saveRecord(kinds.webhooks, instance, id, draft);
  }
}

function saveRecord<T extends { id: string | number }>(
  kind: Kind<T>,
  instance: LiveInstance,
  id: string | null,
  draft: Draft,
): Answer {
  const records = kind.records(instance);
  const saved = id === null ? null : records.find((record) => String(record.id) === id);
  if (saved === undefined) return empty(404);
  const next = { ...(saved ?? kind.blank(instance)) };
  Object.assign(next, allowed(next, draft));
  const refusal = kind.refusal(next, draft, instance);
  if (refusal) return json({ message: `Unable to save data. ${refusal}` }, 400);
  const secret = kind.saving?.(next, saved, draft) ?? null;
  if (saved === null) records.push(next);
  else Object.assign(saved, next);
  return json(secret === null ? next : { ...next, newSecret: secret });
}

/** What of a draft may go into a record: known members of the right shape. */
function allowed(record: object, draft: Draft): Draft {
  const before = new Map<string, unknown>(Object.entries(record));
  return Object.fromEntries(
    Object.entries(draft).filter(
      ([member, value]) =>
        before.has(member) && !own.includes(member) && fits(member, before.get(member), value),
    ),
  );
}

/** Text stays text and a list stays a list; only some members may be empty. */
function fits(member: string, before: unknown, value: unknown): boolean {
  if (nullable.includes(member) && (before === null || value === null)) return true;
  if (value === null) return false;
  return Array.isArray(before) === Array.isArray(value) && typeof before === typeof value;
}
