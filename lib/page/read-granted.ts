import { knownScopes } from './known-scopes';
import { normalise, tidy } from './normalise';
import type { Reading } from './observation';
import type { Sight } from './sight';
import type { Words } from './vocabulary';

const titles = /^(granted|assigned|allowed) (permission|scope)$/;
const titleTags = 'div,span,p,b,strong,dt,th,label,h2,h3,h4,h5,h6,legend';
/** What Halo shows in place of an empty value (HaloPSA's own screens, "Not set" everywhere). */
const none = /^(not set|none|no (permission|scope)s?)$/i;

/** The lists that stand under words that say they are of what is granted. */
const listsIn = ({ root, shown }: Sight): Element[] =>
  [...root.querySelectorAll('ul,ol')].filter((list) => {
    const title = list.previousElementSibling;
    return title && shown(title) && titles.test(normalise(title.textContent ?? '')) && shown(list);
  });

/** The permissions of an application where only those granted are listed, under words that say so: the others are not. */
export function readGranted(sight: Sight, words: Words): Record<string, Reading> {
  const [list, another] = listsIn(sight);
  if (!list) return noneIn(sight) ? asGranted([]) : {};
  const items = [...list.children];
  const keys = items.flatMap((item) => {
    const key = item.firstElementChild ? '' : words.labels(tidy(item.textContent ?? ''))?.spec.key;
    return key?.startsWith('scope:') && item.className === items[0]?.className ? [key] : [];
  });
  if (another || keys.length === 0 || keys.length !== items.length) return {};
  return asGranted(keys);
}

/** Where the page says what is granted, and so of each other permission that it is not. */
export const grantedPlaces = (sight: Sight): Element[] => {
  const lists = listsIn(sight);
  return lists.length > 0 ? lists : [noneIn(sight) ?? []].flat();
};

/** What says in so many words that nothing is granted. */
function noneIn({ root, shown }: Sight): Element | null {
  const said = [...root.querySelectorAll(titleTags)].filter(
    (each) => each.childElementCount === 0 && titles.test(normalise(each.textContent ?? '')) && shown(each),
  );
  const [title, another] = said;
  const beside = title?.nextElementSibling;
  return !another && beside && shown(beside) && none.test(tidy(beside.textContent ?? '')) ? beside : null;
}

function asGranted(keys: readonly string[]): Record<string, Reading> {
  const all = new Set([...['all', 'admin', ...knownScopes].map((scope) => `scope:${scope}`), ...keys]);
  return Object.fromEntries(
    [...all].map((key): [string, Reading] => [
      key,
      { state: 'read', value: keys.includes(key), by: 'caption', label: key.slice(6) },
    ]),
  );
}
