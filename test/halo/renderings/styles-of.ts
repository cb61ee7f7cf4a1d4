import { byKey } from './hash';
import type { Rendering } from './rendering';

const editing = ['box', 'switch', 'segmented', 'semantic', 'drawn'] as const;
const viewing = ['yesNo', 'disabledBox', 'tick', 'switch', 'segmented', 'drawn'] as const;
const marks = ['node', 'text', 'colon', 'doubleSpace'] as const;
const buttons = ['button', 'input', 'anchor', 'icon'] as const;
const addresses: Readonly<Record<string, 'copy' | 'links' | 'text'>> = {
  'Resource Server': 'copy',
  'Authorisation Server': 'links',
};

/** How one tick box is drawn. All scopes of an application share the key `scopes`; any other box has its English name. */
export const checkStyle = (rendering: Rendering, isEditing: boolean, key: string) =>
  isEditing
    ? rendering.check === 'mixed'
      ? byKey(editing, key)
      : rendering.check
    : rendering.checkView === 'mixed'
      ? byKey(viewing, key)
      : rendering.checkView;
export type CheckStyle = ReturnType<typeof checkStyle>;

export const markStyle = ({ mark }: Rendering, key: string) => (mark === 'mixed' ? byKey(marks, key) : mark);

export const buttonStyle = ({ buttons: style }: Rendering, key: string) =>
  style === 'mixed' ? byKey(buttons, key) : style;

/** How one of the three addresses is drawn; in a mix the three differ. */
export const addressStyle = ({ apiValues }: Rendering, label: string) =>
  apiValues === 'mixed' ? (addresses[label] ?? 'text') : apiValues;
