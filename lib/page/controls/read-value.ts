import { isEmptyWord } from '../../core/empty-words';
import { collect } from '../collect-material';
import { emptyMaterial } from '../material';
import { saysMore, splitNames } from '../names';
import { tidy } from '../normalise';
import type { Sight } from '../sight';
import { ambiguous, notShown, readAs, type Sighting } from '../sighting';
import { shownText, withoutInitials } from './shown-text';

/** Halo's node for a value in view mode: the title holds it whole, the text may be cut or carry an avatar. */
export function readValueNode(node: Element, sight: Sight): Sighting {
  const title = tidy(node.getAttribute('title') ?? '');
  const text = shownText(node, sight);
  if (text === null) return ambiguous;
  // Only what is on show counts, and a title is not.
  if (!text && (title || tidy(node.textContent ?? ''))) return notShown;
  if (!title || title === text) return readAs(text || null);
  return holds(title, text) ? readAs(title) : ambiguous;
}

const holds = (title: string, text: string): boolean => {
  const cut = text.replace(/(…|\.\.\.)$/, '');
  return (cut !== text && title.startsWith(cut)) || text.endsWith(` ${title}`);
};

/** The names in such a node: one in each element or line, or parted by marks. */
export function namesInValue(node: Element, sight: Sight): Sighting {
  const title = tidy(node.getAttribute('title') ?? '');
  const inside = emptyMaterial();
  for (const child of node.childNodes) collect(child, sight, new Set(), inside);
  const lines = inside.all.flatMap(({ pieces }) => withoutInitials(pieces));
  const faint = inside.asides.filter((each) => each.faint).map(({ text }) => text);
  const said = lines.length > 0 ? lines : faint;
  if (said.length === 0 && (title || tidy(node.textContent ?? ''))) return notShown;
  if (isEmptyWord(title) && said.every((each) => isEmptyWord(each))) return readAs(null);
  if (inside.asides.some(({ text }) => saysMore(text)) && !title) return ambiguous;
  const isCut = said.some((each) => /(…|\.{3})$/.test(each) || saysMore(each));
  const names = splitNames(title && isCut ? [title] : said);
  const whole = title && !isCut ? splitNames([title]) : names;
  if (!names || !whole || (isCut && !title)) return ambiguous;
  return title && whole.join() !== names.join() ? ambiguous : readAs(names);
}
