import { tidy } from './normalise';

/** What a person reads as one line: neighbouring inline text of one block, however many elements it lies in. */
export interface Line {
  /** Its text, cut only where one element ends and another begins with no text of a common parent between them. */
  readonly pieces: string[];
  /** What stands between each two pieces: a space or nothing. */
  readonly gaps: string[];
  /** The element the last piece is in. */
  at: Element;
  /** A space follows the last piece. */
  spaced: boolean;
}

/** Lines while they are collected. */
export interface Lines {
  readonly all: Line[];
  /** Does more text belong to the last line? */
  open: boolean;
}

const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark output q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Drawn with a letter: take away, open, copy. */
const glyph = /^[×▼▾⌄⧉]$/;

/** Does text go on through this element, as far as its tag tells? */
export const isInline = (element: Element): boolean => inline.has(element.localName);

/** Adds the text of a node in `parent` to the line that is open, or begins one. */
export function addText(lines: Lines, node: Node, parent: Element): void {
  const raw = node.nodeValue ?? '';
  const text = whole(tidy(raw), parent);
  const line = lines.open ? lines.all.at(-1) : undefined;
  if (!text || glyph.test(text)) {
    if (line) line.spaced = true;
    return;
  }
  const ends = /\s$/.test(raw);
  if (!line) {
    lines.all.push({ pieces: [text], gaps: [], at: parent, spaced: ends });
    lines.open = true;
    return;
  }
  const gap = line.spaced || /^\s/.test(raw) ? ' ' : '';
  const last = line.pieces.length - 1;
  const isOne = line.at.contains(parent) || parent.contains(line.at);
  if (isOne && !isAvatar(line, parent, text)) line.pieces[last] += gap + text;
  else {
    line.pieces.push(text);
    line.gaps.push(gap);
  }
  line.at = parent;
  line.spaced = ends;
}

/** The letters drawn for a person before the name: "G" in an element of its own before "Gradient", not the "R" of "Read Only". */
function isAvatar({ pieces, at }: Line, parent: Element, name: string): boolean {
  const [letters = ''] = pieces;
  if (pieces.length > 1 || at === parent || !/^\p{Lu}{1,3}$/u.test(letters)) return false;
  const firsts = name.split(' ').map((word) => word.charAt(0).toUpperCase());
  return [...letters].every((letter, nth) => firsts[nth] === letter);
}

/** A text cut short whose title holds it whole. */
export function whole(text: string, element: Element): string {
  const cut = /^(.*?)\s*(?:…|\.{3})$/.exec(text)?.[1];
  if (cut === undefined) return text;
  const title = tidy(element.closest('[title]')?.getAttribute('title') ?? '');
  return title.length > cut.length && title.startsWith(cut) ? title : text;
}
