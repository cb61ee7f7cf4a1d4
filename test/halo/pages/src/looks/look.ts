import { createContext, useContext } from 'react';
import type { Rendering } from '../../../renderings/rendering';
import { shownButton, shownHelp, shownLabel, shownValue } from '../../../renderings/words';
import { useBoot } from '../boot';

/** Whether the form around is being edited. */
export const EditingContext = createContext(false);

/** Everything a component needs to know of how it is to look, and the words it is to use. */
export interface Look {
  rendering: Rendering;
  /** Every axis counts; see rendering.ts. */
  composed: boolean;
  editing: boolean;
  label(text: string): string;
  help(text: string): string;
  value(text: string): string;
  button(text: string): string;
}

export function useLook(): Look {
  const { rendering, wording } = useBoot();
  const editing = useContext(EditingContext);
  const composed = rendering.drawn === 'axes';
  const spoken = { ...rendering, wording };
  if (!composed) {
    const same = (text: string) => text;
    const button = (text: string) => shownButton(rendering, text);
    return { rendering, composed, editing, label: same, help: same, value: same, button };
  }
  return {
    rendering,
    composed,
    editing,
    label: (text) => shownLabel(spoken, text),
    help: (text) => shownHelp(spoken, text),
    value: (text) => shownValue(spoken, text),
    button: (text) => shownButton(spoken, text),
  };
}
