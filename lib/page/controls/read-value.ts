import { tidy } from '../normalise';
import type { Sight } from '../sight';
import { readAs, type Sighting, unsure } from '../sighting';
import { shownTexts, withoutInitials } from './shown-text';

/** Halo's node for a value in view mode: the title holds it whole, the text may be cut or carry an avatar. */
export function readValueNode(node: Element, sight: Sight): Sighting {
  const title = tidy(node.getAttribute('title') ?? '');
  const text = withoutInitials(shownTexts(node, sight)).join(' ');
  if (!title || title === text) return readAs(text || null);
  const cut = text.replace(/(…|\.\.\.)$/, '');
  const same = text === '' || (cut !== text && title.startsWith(cut)) || text.endsWith(` ${title}`);
  return same ? readAs(title) : unsure('two-candidates');
}
