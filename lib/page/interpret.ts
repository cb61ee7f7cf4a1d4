import { asKind } from './as-kind';
import { collect, emptyMaterial, isSegment, type Material } from './collect-material';
import { readInput, readNative } from './controls/read-native';
import { readRadios } from './controls/read-radios';
import { readSelect } from './controls/read-select';
import { readSegments, readTick } from './controls/read-tick';
import { readValueNode } from './controls/read-value';
import type { FieldKind } from './fields/field-spec';
import { plainText } from './plain-text';
import type { Sight } from './sight';
import { agree, nothing, readAs, type Sighting, unsure } from './sighting';

/**
 * What the things beside one label say, read as the kind of field it is: a control, else Halo's value node, else an
 * icon's title, else plain text.
 */
export function interpret(kind: FieldKind, m: Material, sight: Sight): Sighting {
  const controls = fitting(kind, m, sight);
  if (controls.length > 0) return asKind(kind, kind === 'list' ? listOf(controls) : agree(controls));
  const segments = m.buttons.filter(isSegment);
  if (segments.length > 0) return asKind(kind, readSegments(segments));
  if (m.values.length > 0) {
    const shown = m.values.map((each) => readValueNode(each, sight));
    return asKind(kind, kind === 'list' ? listOf(shown) : agree(shown));
  }
  if (kind === 'list' && m.rows.length > 0)
    return readAs(m.rows.map((row) => firstCell(row, sight)).filter(Boolean));
  if (m.icons.length > 0) return asKind(kind, agree(m.icons.map(readAs)));
  const text = plainText(kind, m.texts);
  if (text.state !== 'nothing') return asKind(kind, text);
  if (m.ticks.length + m.radios.length + m.inputs.length > 0) return unsure('unknown-control');
  if (m.buttons.length > 1 && kind === 'flag') return unsure('state-not-shown');
  return kind === 'secret' ? readAs('absent') : nothing;
}

/** The controls that can hold this kind: a tick beside a dropdown is another setting, unless the field is a tick. */
function fitting(kind: FieldKind, m: Material, sight: Sight): Sighting[] {
  const ticks = m.ticks.map(readTick);
  const choices = [
    ...m.selects.map((each) => readSelect(each, sight)),
    ...m.natives.map(readNative),
    ...(m.radios.length > 0 ? [readRadios(m.radios, sight)] : []),
  ];
  if (kind === 'flag') return ticks.length > 0 ? onlyOne(ticks) : choices;
  if (choices.length > 0) return choices;
  if (kind === 'secret' && m.inputs.some((each) => each.type === 'password' && each.value))
    return [readAs('****')];
  return m.inputs.map(readInput);
}

/** Two boxes beside one label: which of them is meant cannot be told, even when both say the same. */
const onlyOne = (ticks: Sighting[]): Sighting[] => (ticks.length > 1 ? [unsure('two-candidates')] : ticks);

/** Several values of one list, joined. */
function listOf(all: readonly Sighting[]): Sighting {
  const doubt = all.find((each) => each.state === 'unsure');
  if (doubt) return doubt;
  const texts = all.flatMap((each) => (each.state === 'read' ? (each.value ?? []) : []));
  return readAs(texts.length > 0 ? texts.filter((each): each is string => typeof each === 'string') : null);
}

function firstCell(row: Element, sight: Sight): string {
  for (const cell of row.children) {
    const [text] = collect(cell, sight, new Set(), emptyMaterial()).texts;
    if (text) return text;
  }
  return '';
}
