import { addText, isInline, type Lines } from '../lines';
import { tidy } from '../normalise';
import type { Sight } from '../sight';

/** The texts a person reads in an element, piece by piece; inline text that runs on is one piece. */
export function shownTexts(element: Element, sight: Sight): string[] {
  const lines: Lines = { all: [], open: false };
  gatherIn(element, element, sight, lines);
  return lines.all.flatMap(({ pieces }) => pieces);
}

function gatherIn(node: Node, root: Element, sight: Sight, lines: Lines): void {
  if (node.nodeType === 3) {
    const parent = node.parentElement;
    if (parent && sight.shown(parent)) addText(lines, node, parent);
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element !== root && element.matches('button,[role=button],svg')) return;
  if (element !== root && (isLigature(element) || isAction(element))) return;
  const flows = isInline(element);
  if (!flows) lines.open = false;
  for (const child of element.childNodes) gatherIn(child, root, sight, lines);
  if (!flows) lines.open = false;
}

/** Words of a link or button beside a value. */
export const action =
  /^(copy|copied|copier|copiar|kopieren|kopiëren|generate|regenerate|show|reveal|hide|clear|reset|edit|change|refresh)( (to clipboard|value|secret|new secret))?!?$/i;

const isAction = (element: Element): boolean =>
  element.localName === 'a' && action.test(tidy(element.textContent ?? ''));

/** An icon drawn by a font, whose text is the icon's name. */
export const isLigature = (element: Element): boolean =>
  element.matches('[class*="material-icons"],[class*="material-symbols"],[class~="icon"],i[class]') &&
  /^[a-z\d_]{2,}$/.test(tidy(element.textContent ?? ''));

/** The one text of an element, without initials and pills; null where there are several and it cannot be told which counts. */
export function shownText(element: Element, sight: Sight): string | null {
  const texts = withoutInitials(shownTexts(element, sight));
  if (texts.length < 2) return texts[0] ?? '';
  // "Read and Modify" and a bracket after it are one level.
  return texts.slice(1).every((text) => /^\(.*\)$/.test(text)) ? texts.join(' ') : null;
}

/** Without the initials Halo draws before an agent's name ("RA" "Rewst API"), and without pills ("BETA"). */
export function withoutInitials(texts: readonly string[]): string[] {
  const plain = texts.filter((text) => !/^(beta|new|preview)$/i.test(text) || texts.length === 1);
  const [first, ...rest] = plain;
  const initials = first !== undefined && /^[\p{Lu}\p{N}?]{1,3}$/u.test(first) && rest.length > 0;
  return initials && startsLike(first, rest.join(' ')) ? rest : plain;
}

/** "RA" before "Rewst API"; an "IT" before "Helpdesk" is a word. */
const startsLike = (initials: string, name: string) =>
  name.toUpperCase().startsWith(initials.charAt(0)) || initials === '?';
