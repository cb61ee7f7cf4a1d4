import { tidy } from '../normalise';
import type { Sight } from '../sight';

/** The texts a person reads in an element, piece by piece. */
export function shownTexts(element: Element, sight: Sight): string[] {
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = tidy(node.nodeValue ?? '');
    const action = parent?.closest('button,[role=button],svg');
    if (text && parent && sight.shown(parent) && (!action || action.contains(element))) texts.push(text);
  }
  return texts;
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
