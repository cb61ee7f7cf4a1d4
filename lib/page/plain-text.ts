import { isEmptyWord } from '../core/empty-words';
import { isPlaceholder } from './controls/read-select';
import { withoutInitials } from './controls/shown-text';
import type { FieldKind } from './fields/field-spec';
import type { Line } from './lines';
import { type Material, piecesOf } from './material';
import { ambiguous, nothing, readAs, type Sighting, unsure } from './sighting';

export const guidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** One tenant's name: letters, digits and marks of a host name. */
export const tenantShape = /^[a-z\d][\w.-]*[a-z\d]$|^[a-z\d]$/i;
const levelWord =
  /^(no|access|not|set|none|view|names?|only|read|and|create|modify|delete|own|all|full|edit|\d+)$/i;
const addressShape = /^(https?:\/\/[^\s<>"]+|[\w-]+(\.[\w-]+)+(:\d+)?(\/\S*)?)$/i;
/** Words beside a control that are no value. */
export const remark = /^(\(.*\)|optional|required|beta|new|preview|[^\p{L}\p{N}]+|\d+ ?\/ ?\d+)$/iu;
const demand = /^(optional|required)$/i;
/** Words of a link, not of a value. */
export const invites =
  /^\+? ?(add|create|manage|view|choose|browse|upload|configure|assign|select|see|show|open|edit|remove|delete|rotate|revoke|regenerate|bearbeiten|löschen|entfernen|hinzufügen|bewerken|verwijderen|toevoegen)\b/i;

/** Grey or framed words that could be a value: neither help nor a mark as new. */
export const couldBeTag = (text: string): boolean =>
  !remark.test(text) && !/^\d+$/.test(text) && !isSentence(text) && text.split(' ').length < 7;
const cut = /(…|\.{3})$/;

/** A level in words: each said once, and nothing beside "No Access". */
export function isLevel(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s,()&+/]+/)
    .filter(Boolean);
  if (words.length === 0 || !words.every((word) => levelWord.test(word))) return false;
  if (words.some((word) => /^(no|not|none)$/.test(word)))
    return /^(no|no access|not set|none)$/.test(words.join(' '));
  const counted = words.filter((word) => word !== 'and');
  return new Set(counted).size === counted.length;
}

const shapes: Readonly<Partial<Record<FieldKind, (text: string) => boolean>>> = {
  level: isLevel,
  flag: (text) => /^(yes|no|true|false|☑|☐)$/i.test(text),
  guid: (text) => guidShape.test(text),
  address: (text) => addressShape.test(text) && !/:\/\/.*:\/\//.test(text) && !cut.test(text),
  // "Region" and "Refresh" are other words; a tenant is part of a host name, and those are small.
  tenant: (text) => tenantShape.test(text) && !/^\p{Lu}\p{Ll}+$|_/u.test(text),
};

/** Could this text alone be a value of this kind? Text and lists may hold anything. */
export const fitsKind = (kind: FieldKind, text: string): boolean => {
  const fits = shapes[kind];
  return !fits || fits(text) || isEmptyWord(text);
};

/** Help in whole sentences. */
export const isSentence = (text: string): boolean => /[.!?]$/.test(text) && !cut.test(text);

/**
 * The value among the plain texts beside a label, in reading order. Help is passed over; then the first text must be the value:
 * a value further on may belong to a neighbour whose own name is not known here. Another value beside it makes both doubtful.
 */
export function plainText(kind: FieldKind, m: Material, label: string): Sighting {
  const shaped = shapes[kind] !== undefined;
  const kept = (lines: readonly Line[]) =>
    lines
      .flatMap((line) => joined(kind, line))
      .filter((text) => (shaped && fitsKind(kind, text)) || !(isProse(text, shaped) || demand.test(text)));
  const before = kept(m.all.slice(0, m.before));
  const after = kept(m.all.slice(m.before));
  // Words before a name may be another name; only what has a shape of its own is told apart from one.
  if (before.length > 0 && (after.length > 0 || !shaped)) return ambiguous;
  // Help first: “IT” before “If this is set …” is a value and no initials.
  const said = withoutInitials([...before, ...after]);
  const [first, ...rest] = said;
  if (first === undefined) return nothing;
  // A colon or an asterisk closes a name.
  if (/[:*]$/.test(first) && !/^\*.*\*$/.test(first)) return unsure('unknown-control');
  if (!shaped) {
    if (rest.length > 0) return ambiguous;
    if (m.unknown > 0) return unsure('unknown-control');
    const isOther = cut.test(first) || isAbout(label, first) || invites.test(first);
    return isOther || (isPlaceholder(first) && !isEmptyWord(first))
      ? unsure('unknown-control')
      : readAs(first);
  }
  if (!fitsKind(kind, first)) return unsure('unknown-control');
  const end = rest.findIndex((text) => !fitsKind(kind, text) && /[\p{L}\p{N}]/u.test(text));
  const others = end < 0 ? rest : rest.slice(0, end);
  return others.some((text) => text !== first) ? ambiguous : readAs(first);
}

/** A line's pieces, those of them together that make one value together. */
function joined(kind: FieldKind, { pieces, gaps }: Line): string[] {
  const all: string[] = [];
  pieces.forEach((piece, at) => {
    const last = all.length - 1;
    const gap = gaps[at - 1];
    const bracket = kind === 'level' && piece.startsWith('(');
    const link = kind === 'address' && gap === '' && (/[/:.]$/.test(all[last] ?? '') || /^[/:.]/.test(piece));
    if (last >= 0 && (bracket || link)) all[last] += link ? piece : ` ${piece}`;
    else all.push(piece);
  });
  return all;
}

/** "Team used by default" at Default Team explains it. */
function isAbout(label: string, text: string): boolean {
  const words = text.toLowerCase().split(' ');
  return (
    words.length > 3 &&
    label
      .toLowerCase()
      .split(' ')
      .every((word) => words.includes(word))
  );
}

/** A sentence of help under a label, not a value. */
function isProse(text: string, strict: boolean): boolean {
  const words = text.split(/[\s,()]+/).filter(Boolean);
  if (/[→⇒➔»]/.test(text) || words.every((word) => levelWord.test(word))) return false;
  const many = words.length;
  return many >= (strict ? 4 : 8) || (many >= 4 && isSentence(text)) || (many >= 3 && /[!?]$/.test(text));
}

/** Is any text beside a control or value another value of the same kind, or a piece of it? Each radio has a caption. */
export function contradicts(kind: FieldKind, m: Material, value: unknown): boolean {
  const texts = piecesOf(m);
  // "Not set" [something]: one of the two is another field's.
  if (shapes[kind] && value !== null && texts.some(isEmptyWord)) return true;
  if (kind === 'address')
    return texts.some((text) => text !== value && /^(https?:\/\/\S*|[/.:][\w/.:-]+)$/i.test(text));
  if (kind === 'text') {
    const others = texts.filter((text) => !isProse(text, false) && !isSentence(text) && !remark.test(text));
    return others.length > m.radios.length;
  }
  if (kind === 'tenant' || kind === 'guid')
    return texts.some(
      (text) => text !== value && fitsKind(kind, text) && !isEmptyWord(text) && !remark.test(text),
    );
  if (kind !== 'level' && kind !== 'flag') return false;
  const alike = texts.filter((text) => fitsKind(kind, text));
  // No level is chosen by Yes and No: those are another field's.
  const isFlag = kind === 'level' && texts.some((text) => /^yes$/i.test(text));
  // Where the choice is no level, none of the levels is its caption.
  const captions = typeof value === 'string' && !fitsKind(kind, value) ? 0 : m.radios.length;
  if (m.radios.length > 0) return isFlag || alike.length > captions;
  return alike.some((text) => (kind === 'flag' ? /^(yes|true)$/i.test(text) : text) !== value);
}
