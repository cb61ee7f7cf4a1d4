import { asKind } from './as-kind';
import { collect } from './collect-material';
import { readInput, readNative } from './controls/read-native';
import { captionOf, readRadios } from './controls/read-radios';
import { readSelect } from './controls/read-select';
import { readSegments, readTick, segmentsOf } from './controls/read-tick';
import { namesInValue, readValueNode } from './controls/read-value';
import { action } from './controls/shown-text';
import type { FieldKind } from './fields/field-spec';
import { emptyMaterial, type Material, piecesOf, unreadIn } from './material';
import { saysMore, splitNames } from './names';
import { tidy } from './normalise';
import {
  contradicts,
  couldBeTag,
  fitsKind,
  invites,
  isLevel,
  isSentence,
  plainText,
  remark,
} from './plain-text';
import type { Sight } from './sight';
import { agree, ambiguous, nothing, notShown, readAs, type Sighting, unsure } from './sighting';

/**
 * What the things beside one label say, read as the kind of field it is: a control, else Halo's value node, else an
 * icon's title, else plain text. `label` is the field's name as shown.
 */
export function interpret(kind: FieldKind, m: Material, sight: Sight, label: string): Sighting {
  if (m.struck > 0) return ambiguous;
  if (kind === 'list') return asList(m, sight, label);
  const controls = fitting(kind, m, sight, label);
  const values = m.values.map((each) => readValueNode(each, sight));
  const signs = m.icons.map(readAs);
  const segments = segmentsOf(m.buttons, kind);
  const text = values.length > 0 ? nothing : plainText(kind, m, label);
  const isTold = controls.length + values.length > 0 || text.state === 'read';
  if (isTold && isSwitched(kind, m)) return ambiguous;
  if (controls.length > 0) {
    const seen = certain(kind, m, agree([...controls, ...values]));
    return kind === 'flag' ? agree([seen, ...signs.map((each) => asKind(kind, each))]) : seen;
  }
  if (segments.length > 0) {
    const others = [...values, ...(kind === 'flag' ? signs : []), text];
    const spoken = others.some((each) => each.state !== 'nothing');
    return spoken ? ambiguous : asKind(kind, readSegments(segments));
  }
  if (kind === 'flag' && signs.length > 0)
    return agree([...signs, ...values, text].map((each) => asKind(kind, each)));
  if (values.length > 0) {
    // A text that could be the value as well: one of the two is another field's.
    const also = plainText(kind, m, label);
    const seen = certain(kind, m, agree(values));
    const isOther = also.state === 'read' || (also.state === 'unsure' && also.because === 'two-candidates');
    return isOther && kind !== 'text' && kind !== 'secret' ? agree([seen, asKind(kind, also)]) : seen;
  }
  if (text.state !== 'nothing') return isOnePill(kind, m) ? ambiguous : asKind(kind, text);
  const faint = faintValue(kind, m);
  if (faint) return faint;
  if (m.ticks.length + m.radios.length + m.inputs.length > 0) return unsure('unknown-control');
  if (signs.length > 0 || (m.buttons.length > 1 && kind === 'flag')) return notShown;
  if (kind !== 'secret') return nothing;
  return m.actions.some((each) => /^(show|reveal)/i.test(each)) ? notShown : readAs('absent');
}

/** A level that is one pill among others: they are tags, of another field it may be. */
const isOnePill = (kind: FieldKind, m: Material): boolean =>
  kind === 'level' &&
  m.all.some(({ at }) => at.closest('.badge,.pill')) &&
  m.asides.some(({ text, faint }) => faint && couldBeTag(text));

/** Is there also a switch of buttons, of which one may be the value? Those that do something are none, nor are words behind an address. */
function isSwitched(kind: FieldKind, m: Material): boolean {
  const [value] = [...m.selects, ...m.natives, ...m.inputs, ...m.values, ...m.all.map(({ at }) => at)];
  const isShaped = kind === 'address' || kind === 'guid' || kind === 'tenant';
  const others = m.buttons.filter(
    (each) => !(isShaped && value && isBehind(each, value) && !fitsKind(kind, tidy(each.textContent ?? ''))),
  );
  const words = others.map((each) => tidy(each.textContent ?? ''));
  const named = words.filter((each) => each && !action.test(each) && !invites.test(each));
  return (kind !== 'secret' && named.length > 1) || (kind === 'level' && words.some(isLevel));
}

const isBehind = (button: Element, value: Element): boolean =>
  (value.compareDocumentPosition(button) & 0b10100) === 4;

/** A value with text beside it that says otherwise is none. */
function certain(kind: FieldKind, m: Material, seen: Sighting): Sighting {
  const value = asKind(kind, seen);
  if (value.state !== 'read') return value;
  // A dropdown nothing is chosen in, behind a button that may be the box itself, may be another setting's.
  const mayBeOthers = kind === 'flag' && value.value === null && m.buttons.length > 0;
  if (mayBeOthers || contradicts(kind, m, value.value)) return ambiguous;
  return value;
}

/** Grey text is a value where nothing else is and it looks like one. */
function faintValue(kind: FieldKind, m: Material): Sighting | null {
  const [only, another] = m.asides;
  if (kind !== 'tenant' && kind !== 'guid' && kind !== 'address') return null;
  if (!only || another) return only ? unsure('unknown-control') : null;
  const plain =
    (only.faint || kind !== 'tenant') && m.blanks.length + unreadIn(m) === 0 && fitsKind(kind, only.text);
  return plain ? asKind(kind, readAs(only.text)) : m.blanks.length > 0 ? unsure('unknown-control') : null;
}

/** The controls that can hold this kind: a tick beside a dropdown is another setting, unless the field is a tick. */
function fitting(kind: FieldKind, m: Material, sight: Sight, label: string): Sighting[] {
  const choices = choicesOf(m, sight, label);
  if (kind === 'flag') return m.ticks.length > 0 ? onlyOne([...m.ticks.map(readTick), ...choices]) : choices;
  // A choice and a text field are two fields.
  if (choices.length > 0) return [...choices, ...m.inputs.map(readInput)];
  if (kind === 'secret' && m.inputs.some((each) => each.type === 'password' && each.value))
    return [readAs('****')];
  return m.inputs.map(readInput);
}

const choicesOf = (m: Material, sight: Sight, label: string): Sighting[] => [
  ...m.selects.map((each) => readSelect(each, sight)),
  ...m.natives.map(readNative),
  ...(m.radios.length > 0 ? [readRadios(m.radios, sight, label)] : []),
];

/** Two boxes beside one label: which of them is meant cannot be told, even when both say the same. */
const onlyOne = (ticks: Sighting[]): Sighting[] => (ticks.length > 1 ? [ambiguous] : ticks);

/** Over what could be chosen, beside what is. */
const twoLists = /^(available|assigned|unassigned|selected|chosen|remaining)( \p{L}+)?:?$/iu;
const heads = 'thead,.rt-thead,[role=columnheader]';

/** Several names: the tags of a dropdown, Halo's value nodes, rows of a table, or text. */
function asList(m: Material, sight: Sight, label: string): Sighting {
  if ([...m.asides.map(({ text }) => text), ...piecesOf(m)].some(saysMore)) return ambiguous;
  const choices = choicesOf(m, sight, label);
  const controls = choices.length > 0 ? choices : m.inputs.map(readInput);
  if (m.ticks.length > 1) return controls.length + m.values.length > 0 ? ambiguous : tickedNames(m, sight);
  if (controls.length > 1 || (controls.length > 0 && m.values.length > 0)) return ambiguous;
  // Words before a dropdown may be the value, and the dropdown another field's.
  if (controls.length > 0)
    return textsOf(m, label).filter((each) => !remark.test(each)).length > m.radios.length
      ? ambiguous
      : listOf(controls);
  if (m.values.length > 1 && textsOf(m, label).length > 0) return ambiguous;
  if (m.values.length > 0) return listOf(m.values.map((each) => namesInValue(each, sight)));
  const faint = m.asides.filter((each) => each.faint && !isSentence(each.text)).map(({ text }) => text);
  if (m.rows.length + m.all.length > 0 && faint.length > 0) return ambiguous;
  if (m.rows.some(isPair)) return ambiguous;
  if (m.rows.length > 0) {
    const cells = m.rows.map((row) => firstCell(row, sight));
    return cells.includes('') ? notShown : asKind('list', readAs(cells));
  }
  const said = m.all.length > 0 ? textsOf(m, label) : m.blanks.length + unreadIn(m) > 0 ? [] : faint;
  if (said.some((text) => invites.test(text) || twoLists.test(text))) return ambiguous;
  if (said.length === 0) return m.ticks.length > 0 ? unsure('unknown-control') : nothing;
  const names = splitNames(said);
  return names ? asKind('list', readAs(names)) : ambiguous;
}

/** The captions of the boxes that are ticked, where each box has one and there are no words besides; "All" is no name. */
function tickedNames(m: Material, sight: Sight): Sighting {
  const captions = m.ticks.map((tick) => captionOf(tick, m.ticks, sight));
  const states = m.ticks.map(readTick);
  const isPlain = piecesOf(m).length === captions.length && new Set(captions).size === captions.length;
  const isSure = captions.every((each) => each && !/^(select )?(all|none)\b/i.test(each));
  if (!isPlain || !isSure || states.some(({ state }) => state !== 'read')) return unsure('unknown-control');
  const isOn = states.map((each) => each.state === 'read' && each.value === true);
  const names = captions.filter((each, at): each is string => each !== null && isOn[at] === true);
  return readAs(names.length > 0 ? names : null);
}

/** Lines that could be names; help among them is passed over. */
function textsOf(m: Material, label: string): string[] {
  return m.all.flatMap((line) =>
    line.pieces.filter((text) => {
      const seen = plainText(
        'text',
        { ...emptyMaterial(), all: [{ ...line, pieces: [text], gaps: [] }] },
        label,
      );
      return seen.state !== 'nothing';
    }),
  );
}

/** Several values of one list, joined. */
function listOf(all: readonly Sighting[]): Sighting {
  const each = all.map((one) => asKind('list', one));
  const doubt = each.find((one) => one.state === 'unsure');
  if (doubt) return doubt;
  const texts = each.flatMap((one) => (one.state === 'read' ? (one.value ?? []) : []));
  return readAs(texts.length > 0 ? texts.filter((one): one is string => typeof one === 'string') : null);
}

/** Without column heads a row of several cells is a name and its value. */
const isPair = (row: Element): boolean =>
  row.childElementCount > 1 && !row.closest('table,.rt-table,[role=grid],[role=table]')?.querySelector(heads);

/** The name a row begins with; '' where it is no text. */
function firstCell(row: Element, sight: Sight): string {
  for (const cell of row.children) {
    const found = collect(cell, sight, new Set(), emptyMaterial());
    const [text] = piecesOf(found);
    if (text || found.selects.length + found.natives.length + found.inputs.length > 0) return text ?? '';
  }
  return '';
}
