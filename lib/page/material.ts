import type { Line } from './lines';

/** What lies beside a label that could be its value. */
export interface Material {
  readonly ticks: Element[];
  readonly radios: Element[];
  /** Dropdowns drawn by script, as their outer box. */
  readonly selects: Element[];
  readonly natives: HTMLSelectElement[];
  readonly inputs: (HTMLInputElement | HTMLTextAreaElement)[];
  /** Halo's own nodes for a value that is not a control. */
  readonly values: Element[];
  readonly all: Line[];
  /** A line of text is not finished. */
  open: boolean;
  /** How many of the lines come before the name. */
  before: number;
  readonly buttons: Element[];
  /** Icons that say Yes or No in their title. */
  readonly icons: string[];
  /** Body rows of tables. */
  readonly rows: Element[];
  /** Text set apart by its class: `faint` may be a value, the rest is help. */
  readonly asides: { readonly text: string; readonly faint: boolean }[];
  /** Words of links that do something. */
  readonly actions: string[];
  /** Elements with nothing to read in them: an empty cell. */
  readonly blanks: Element[];
  /** Elements of unknown make, which may show anything. */
  unknown: number;
  /** Elements that show something no text tells: a drawing, an icon, a spinner, an element of unknown make. */
  opaque: number;
  /** Elements set as taken back. */
  struck: number;
}

const lists = [
  'ticks',
  'radios',
  'selects',
  'natives',
  'inputs',
  'values',
  'all',
  'buttons',
  'icons',
  'rows',
  'asides',
  'actions',
  'blanks',
] as const;
const counts = ['unknown', 'opaque', 'struck'] as const;

/** Nothing collected yet. */
export const emptyMaterial = (): Material => {
  const none = Object.fromEntries([...lists.map((key) => [key, []]), ...counts.map((key) => [key, 0])]);
  return { ...none, open: false, before: 0 } as unknown as Material;
};

/** Adds what a neighbour holds; the label's `own` node tells how many lines come before the name. */
export function addMaterial(all: Material, piece: Material, own: boolean): void {
  if (own) all.before = all.all.length + piece.before;
  for (const key of lists) (all[key] as unknown[]).push(...piece[key]);
  for (const key of counts) all[key] += piece[key];
}

/** Anything but words? */
export const isStrong = (m: Material): boolean =>
  [m.ticks, m.radios, m.selects, m.natives, m.inputs, m.values, m.icons, m.rows].some(
    (each) => each.length > 0,
  ) || m.buttons.some(isSegment);

/** Is there anything in it that could be a value? */
export const hasMaterial = (m: Material): boolean => m.all.length > 0 || isStrong(m);

/** How many things there are that cannot be read. */
export const unreadIn = (m: Material): number => m.opaque + m.unknown + m.struck;

/** Is something there, though nobody can read it? */
export const hasPlace = (m: Material): boolean => m.blanks.length + unreadIn(m) + m.buttons.length > 0;

/** The pieces of all lines of text. */
export const piecesOf = (m: Material): string[] => m.all.flatMap(({ pieces }) => pieces);

/** A button that is one position of a switch rather than an action. */
export const isSegment = (button: Element): boolean =>
  button.hasAttribute('aria-pressed') ||
  button.parentElement?.matches('.switches,[class*="switch"],[class*="segment"]') === true;

/** The elements a value was read from. */
export function partsOf(m: Material | null): Element[] {
  if (!m) return [];
  const controls = [...m.ticks, ...m.radios, ...m.selects, ...m.natives, ...m.inputs, ...m.values, ...m.rows];
  const boxes = controls.length > 0 ? controls : m.buttons.filter(isSegment);
  return boxes.length > 0 ? boxes : m.all.map(({ at }) => at);
}
