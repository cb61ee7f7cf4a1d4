import type { Rendering } from '../rendering';
import type { SeenValue, Sight } from '../sight';
import { type CheckStyle, checkStyle } from '../styles-of';
import { inWords } from '../wordings';
import { shownLabel, shownValue } from '../words';

/** A page as it stands. */
export interface ShownPage {
  readonly rendering: Rendering;
  /** Whether the form is being edited; saved records open so where the rendering's mode is `edit`. */
  readonly editing: boolean;
  /** English name of the open tab; any on a page without tabs. */
  readonly tab: string;
  /** The instance's own wording, for renderings that set none. */
  readonly wording?: string;
}

const byStyle: Readonly<
  Record<Exclude<CheckStyle, 'blankBox'>, 'text' | 'control' | 'icon' | 'drawing' | 'colour'>
> = {
  yesNo: 'text',
  box: 'control',
  disabledBox: 'control',
  switch: 'control',
  semantic: 'control',
  tick: 'icon',
  drawn: 'drawing',
  segmented: 'colour',
};

/** How fields of one page look to a person: one function a kind of field. */
export function eyesOn({ rendering, editing, wording = 'standard' }: ShownPage) {
  const composed = rendering.drawn === 'axes';
  const spoken = { language: rendering.language, wording: rendering.wording ?? wording };
  const label = (text: string) => (composed ? shownLabel(spoken, text) : text);
  const word = (text: string) => (composed ? shownValue(spoken, text) : text);
  const controls = editing || rendering.drawn === 'native' || (composed && rendering.value === 'controls');
  const by = controls ? 'control' : 'text';
  const shown = (name: string, value: SeenValue, text: string, how: typeof by = by): Sight => ({
    seen: 'shown',
    value,
    text,
    label: label(name),
    by: how,
  });
  const nothing = (clearable: boolean) => {
    if (!controls) return word('Not set');
    const radios = composed && rendering.select === 'radios';
    if (!radios) return word('Select...');
    return clearable ? word('Not set') : '';
  };

  return {
    composed,
    spoken,
    word,
    /** A permission row's name, in the tenant's words in every rendering. */
    settingLabel: (text: string) => (composed ? label(text) : inWords(spoken.wording, text)),
    text: (name: string, value: string) =>
      shown(name, value === '' ? null : value, value === '' && !controls ? word('Not set') : value),
    /** `own`: the choice is the name of a record, which no language has a word for. */
    choice: (name: string, value: string | null, { clearable = true, own = false } = {}) =>
      shown(name, value, value === null ? nothing(clearable) : own ? value : word(value)),
    names: (name: string, values: readonly string[]) =>
      shown(name, values, values.length > 0 ? values.join(', ') : empty(nothing(false))),
    /** The rows of a table, which are text even in a form that is being edited. */
    rows: (name: string, values: readonly string[]): Sight => ({
      seen: 'shown',
      value: values,
      text: values.length > 0 ? values.join(', ') : 'No events',
      label: label(name),
      by: 'text',
    }),
    plain: (name: string, value: string) =>
      shown(
        name,
        value === '' ? null : value,
        value === '' && rendering.drawn !== 'native' ? word('Not set') : value,
        rendering.drawn === 'native' ? 'control' : 'text',
      ),
    check(name: string, value: boolean, key: string = name): Sight {
      const style = styleOf(rendering, editing, key);
      const text = word(value ? 'Yes' : 'No');
      if (style !== 'blankBox') return { seen: 'shown', value, text, label: label(name), by: byStyle[style] };
      return { seen: 'notTellable', why: 'blankBox', text: '', label: label(name) };
    },
  };

  /** A list of boxes, and a native list, show nothing where nothing is chosen. */
  function empty(text: string): string {
    const bare =
      rendering.drawn === 'native' || (composed && ['native', 'radios'].includes(rendering.select));
    return controls && bare ? '' : text;
  }
}

function styleOf(rendering: Rendering, editing: boolean, key: string): CheckStyle {
  if (rendering.drawn === 'axes') return checkStyle(rendering, editing, key);
  if (editing || rendering.drawn === 'native') return 'box';
  return key === 'scopes' ? 'disabledBox' : 'yesNo';
}
