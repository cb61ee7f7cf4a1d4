import { naiveUtc } from '../data/dates';
import type { HaloRow } from '../data/record-type';
import { seesClients } from '../model/restrictions';
import { type Answer, empty, json } from '../server/answer';
import type { Context } from '../server/context';
import type { Caller } from './bearer';
import type { Collection } from './collection';
import { redact } from './redact';
import { writeRow } from './write-json';

/** Change stamps only the details of a record have. */
const detailStamp: Record<string, string> = {
  clients: 'alastupdate',
  sites: 'slastupdate',
  contacts: 'ulastupdate',
  assets: 'dlastupdate',
};

/** `GET /api/<list>/{id}`: the bare record, 404 without a body when there is none, 400 for an id that is no number. */
export function single(context: Context, collection: Collection, caller: Caller, id: string): Answer {
  if (!/^-?\d+$/.test(id)) return json({ id: [`The value '${id}' is not valid.`] }, 400);
  const { data } = context.instance;
  const at = data.find(collection.type, Number(id));
  const row = at < 0 || !seesClients(caller.rights) ? null : data.rowAt(collection.type, at);
  if (!row) return empty(404);
  const stamp = detailStamp[collection.type];
  const detailed: HaloRow = stamp
    ? { ...row, [stamp]: naiveUtc(data.facts(collection.type, at).changedAt) }
    : row;
  return json(writeRow(collection.type, redact(detailed, collection, caller.rights)));
}
