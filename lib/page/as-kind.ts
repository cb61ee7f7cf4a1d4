import { isEmptyWord } from '../core/empty-words';
import type { FieldKind } from './fields/field-spec';
import { splitNames } from './names';
import { noAnswer } from './no-answer';
import type { FieldValue } from './observation';
import { guidShape, tenantShape } from './plain-text';
import { ambiguous, readAs, type Sighting, unsure } from './sighting';

const yes = /^(yes|true|ticked|checked|enabled|on|active|☑)$/i;
const no = /^(no|false|unticked|unchecked|disabled|off|inactive|☐)$/i;

/** The same sighting in the field's own kind: Yes as a tick, "Not set" as null, one name as a list of one. */
export function asKind(kind: FieldKind, seen: Sighting): Sighting {
  if (seen.state !== 'read') return seen;
  const { value } = seen;
  if (kind === 'secret') return secretState(value);
  if (typeof value === 'string' && isEmptyWord(value)) return readAs(null);
  if (value === null) return seen;
  if (kind === 'flag') return asFlag(value);
  if (kind === 'list') return asList(value);
  if (typeof value !== 'string')
    return Array.isArray(value) && value.length === 1 ? readAs(value[0] ?? null) : unsure('unknown-control');
  if (noAnswer.test(value)) return unsure('not-loaded');
  if (kind === 'guid') return guidShape.test(value) ? seen : unsure('unknown-control');
  if (kind === 'address' && value.includes('*')) return unsure('unknown-control');
  if (kind === 'tenant' && !tenantShape.test(value)) return unsure('unknown-control');
  return seen;
}

/** What a list with nothing in it says of itself. */
const saysNone =
  /^(no|0) (matching )?(data|results?|rows?|records?|entries|items?|options?|values?|events?|roles?)( (found|selected|chosen|added|set|yet|available|to (show|display)|have been added))*[.!]?$/i;
/** Words to whoever fills it, or of its emptiness in a way of their own: no names. */
const asks =
  /^(no|0|nothing|there|you|click|press|tap|(\+ ?)?add|keine?|geen|aucune?|ning[uú]na?|nenhuma?|sin|sem)(\s|$)/i;

function asList(value: string | boolean | readonly string[]): Sighting {
  if (typeof value === 'boolean') return unsure('unknown-control');
  const names = typeof value === 'string' ? splitNames([value]) : value;
  if (!names || names.some((name) => noAnswer.test(name))) return ambiguous;
  const kept = names.filter((name) => !isEmptyWord(name) && !saysNone.test(name));
  if (kept.some((name) => asks.test(name))) return ambiguous;
  return readAs(kept.length > 0 ? kept : null);
}

/** Only whether a secret is there to be seen; its characters end here. */
function secretState(value: FieldValue): Sighting {
  if (value === null || value === '') return readAs('absent');
  if (typeof value !== 'string') return unsure('unknown-control');
  if (masked.test(value)) return readAs('masked');
  return looksSecret(value) ? readAs('shown') : unsure('unknown-control');
}

const masked = /^[*•●∙·⁎\s]+$/;

/** A generated secret: one long run of letters and digits (seen: two GUIDs joined by a hyphen). */
export const looksSecret = (text: string): boolean =>
  /^[^\s*•●]{16,512}$/.test(text) && !/^https?:/i.test(text);

function asFlag(value: string | boolean | readonly string[]): Sighting {
  if (typeof value === 'boolean') return readAs(value);
  if (typeof value !== 'string') return unsure('unknown-control');
  return yes.test(value) ? readAs(true) : no.test(value) ? readAs(false) : unsure('unknown-control');
}
