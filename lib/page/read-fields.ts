import { follow, type Route } from './alias';
import { contraryScopes } from './contrary-scopes';
import type { FieldSpec } from './fields/field-spec';
import { type Label, type Labels, textsIn } from './find-labels';
import { interpret } from './interpret';
import { menuWords } from './menu-words';
import type { Reading } from './observation';
import { type Beside, controlAt, readBeside } from './read-beside';
import type { Sight } from './sight';
import { agree, ambiguous, notShown, readAs, type Sighting, unsure } from './sighting';
import { type Spoken, spokenNames } from './spoken-names';
import type { Words } from './vocabulary';
import { controlsIn } from './whose-control';

const stateWord = /^(in)?active$|^(en|dis)abled$/i;

interface Candidate {
  readonly label: Label;
  readonly byProperty: boolean;
  readonly seen: Sighting;
  readonly controls: readonly Element[];
}

/** A field read, and the controls that was done from. */
interface Read {
  readonly reading: Reading;
  readonly controls: readonly Element[];
}

export const propertyPrefix = 'input-field-for-';
const prefix = propertyPrefix;

/** Every field of the page that is on show, each read by itself: one that throws costs no other. */
export function readFields(labels: Labels, words: Words, sight: Sight): Record<string, Reading> {
  const fields: Record<string, Reading> = {};
  const owners = new Map<Element, string[]>();
  for (const [key, named] of byKey(labels, words, sight)) {
    const read = readField(named, labels, sight);
    if (!read) continue;
    fields[key] = read.reading;
    // The permissions are the choices of one list.
    if (read.reading.state !== 'read' || key.startsWith('scope:')) continue;
    for (const each of read.controls) owners.set(each, [...(owners.get(each) ?? []), key]);
  }
  for (const keys of owners.values()) {
    // One control shows one field: whose, cannot be told.
    for (const key of keys.length > 1 ? keys : [])
      fields[key] = { state: 'unsure', because: 'two-candidates', label: fields[key]?.label ?? key };
  }
  for (const key of contraryScopes(labels, sight)) {
    fields[key] = { state: 'unsure', because: 'two-candidates', label: key.slice(6) };
  }
  for (const [property, spec] of words.byProperty) {
    if (fields[spec.key]) continue;
    const reading = readUnlabelled(property, spec, sight);
    if (reading) fields[spec.key] = reading;
  }
  for (const [key, named] of spokenNames(words, sight)) fields[key] ??= readSpoken(named, sight);
  return fields;
}

/** A control that only assistive software hears the name of. */
function readSpoken([one, another]: readonly Spoken[], sight: Sight): Reading {
  const label = one?.name ?? '';
  const found = one && !another && !one.contradicted ? controlAt(one.control, sight) : null;
  const seen = found && one ? interpret(one.meaning.spec.kind, found, sight, label) : ambiguous;
  const isEmptyList = seen.state === 'read' && seen.value === null && one?.meaning.spec.kind === 'list';
  // A picker that adds to a list is empty beside names that are none of its own.
  if (seen.state !== 'read' || isEmptyList || one?.meaning.inverse)
    return { state: 'unsure', because: seen.state === 'unsure' ? seen.because : 'state-not-shown', label };
  return { ...seen, by: 'caption', label };
}

interface Named {
  readonly label: Label;
  readonly byProperty: boolean;
}

/** Candidates for each field: labels by their words, and labels whose words are unknown by the property they are for. */
function byKey(labels: Labels, words: Words, sight: Sight): Map<string, Named[]> {
  const all = new Map<string, Named[]>();
  const add = (named: Named) =>
    all.set(named.label.spec.key, [...(all.get(named.label.spec.key) ?? []), named]);
  const known = new Set<Element>();
  for (const label of labels.found) {
    const owner = label.element.closest('label');
    if (owner) known.add(owner);
    const property = owner?.getAttribute('for') ?? '';
    add({
      label,
      byProperty:
        property.startsWith(prefix) && words.byProperty.get(property.slice(prefix.length)) === label.spec,
    });
  }
  for (const element of sight.root.querySelectorAll(`label[for^="${prefix}"]`)) {
    const spec = words.byProperty.get((element.getAttribute('for') ?? '').slice(prefix.length));
    if (!spec || known.has(element) || !sight.shown(element)) continue;
    const nodes = textsIn(element);
    const text = (element.textContent ?? '').trim();
    add({
      label: { spec, element, nodes, text, rank: 'sure', inverse: false, inline: null },
      byProperty: true,
    });
  }
  return all;
}

function readField(named: readonly Named[], labels: Labels, sight: Sight): Read | null {
  const candidates = candidatesOf(named, labels, sight);
  const chosen = surest(candidates, labels);
  const [first] = chosen;
  const asRead = (reading: Reading): Read => ({
    reading,
    controls: [...new Set(chosen.flatMap(({ controls }) => controls))],
  });
  if (!first) {
    const reading = silent(candidates, labels);
    return reading && asRead(reading);
  }
  const label = first.label.text;
  // The admin pointed at one place; words found in several lead to others too.
  if (first.label.pointed && chosen.length > 1)
    return asRead({ state: 'unsure', because: 'two-candidates', label });
  const seen = agree(chosen.map((each) => each.seen));
  if (seen.state === 'read')
    return asRead({
      ...seen,
      by: first.label.pointed ? 'pointed' : first.byProperty ? 'property' : 'label',
      label,
    });
  return asRead({
    state: 'unsure',
    because: seen.state === 'unsure' ? seen.because : 'state-not-shown',
    label,
  });
}

const candidatesOf = (named: readonly Named[], labels: Labels, sight: Sight): Candidate[] =>
  named.map(({ label, byProperty }) => {
    const { seen, from } = look(label, labels, sight);
    return { label, byProperty, seen, controls: from ? controlsIn(from) : [] };
  });

function look(label: Label, labels: Labels, sight: Sight): Beside {
  try {
    // What the admin has pointed at is the admin's word.
    if (label.pointed?.route) return { seen: readAt(label, label.pointed.route, sight), from: null };
    const beside = readBeside(label, labels, sight);
    const { seen } = beside;
    const flip = label.inverse && seen.state === 'read' && typeof seen.value === 'boolean';
    if (!flip) return beside;
    // "Account Disabled: Active" names the state and does not answer.
    const said = readBeside(label, labels, sight, 'text').seen;
    const named = said.state === 'read' && typeof said.value === 'string' && stateWord.test(said.value);
    return { ...beside, seen: named ? ambiguous : readAs(!seen.value) };
  } catch {
    // One odd rendering must not cost the other fields; the field itself says so.
    return { seen: unsure('reader-threw'), from: null };
  }
}

/** The value an admin has pointed at: the very element, if the page is still built that way. */
function readAt(label: Label, route: Route, sight: Sight): Sighting {
  const target = follow(label.element, route);
  const found = target && sight.shown(target) ? controlAt(target, sight) : null;
  return found ? interpret(label.spec.kind, found, sight, label.text) : notShown;
}

/** The label a field is read by, or would be if it showed anything. */
export function chosenLabel(key: string, labels: Labels, words: Words, sight: Sight): Label | null {
  const candidates = candidatesOf(byKey(labels, words, sight).get(key) ?? [], labels, sight);
  return (surest(candidates, labels)[0] ?? candidates[0])?.label ?? null;
}

/** Those that show something, of the surest sort there is: by property, by a label of its own, by a word with other uses. */
function surest(all: readonly Candidate[], labels: Labels): readonly Candidate[] {
  const speaking = all.filter((each) => each.seen.state !== 'nothing');
  const isHeading = (each: Candidate) =>
    [...labels.headings].some((heading) => heading.contains(each.label.element));
  const pointed = all.filter((each) => each.label.pointed);
  if (pointed.length > 0) return pointed;
  const sorts = [
    speaking.filter((each) => each.byProperty),
    speaking.filter((each) => each.label.rank === 'sure' && !isHeading(each)),
    speaking.filter((each) => each.label.rank === 'sure'),
  ];
  const sure = sorts.find((each) => each.length > 0);
  if (sure || all.some((each) => each.label.rank === 'sure' && !isHeading(each))) return sure ?? [];
  return speaking;
}

/** A label with nothing beside it: a doubt, unless the word is also a heading or a menu entry. */
function silent(all: readonly Candidate[], labels: Labels): Reading | null {
  const own = all.find(
    ({ label }) =>
      label.rank === 'sure' &&
      !menuWords.has(label.text.toLowerCase()) &&
      ![...labels.headings].some((heading) => heading.contains(label.element)),
  );
  return own ? { state: 'unsure', because: 'state-not-shown', label: own.label.text } : null;
}

/** A control that carries Halo's property as its id though no label is for it. */
function readUnlabelled(property: string, spec: FieldSpec, sight: Sight): Reading | null {
  const [control, another] = sight.root.querySelectorAll(`[id="${prefix}${property}"]`);
  if (another) return null;
  const found = control ? controlAt(control, sight) : null;
  if (!found) return null;
  const seen = interpret(spec.kind, found, sight, '');
  const label = spec.labels[0] ?? spec.key;
  if (seen.state === 'nothing') return null;
  return seen.state === 'read' ? { ...seen, by: 'property', label } : { ...seen, label };
}
