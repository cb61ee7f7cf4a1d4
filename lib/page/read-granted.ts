import { knownScopes } from './known-scopes';
import { normalise, tidy } from './normalise';
import type { Reading } from './observation';
import type { Sight } from './sight';
import type { Words } from './vocabulary';

const titles = /^(granted|assigned|allowed) (permission|scope)$/;
const titleTags = 'div,span,p,b,strong,dt,th,label,h2,h3,h4,h5,h6,legend';
/** What Halo shows in place of an empty value (HaloPSA's own screens, "Not set" everywhere). */
const none = /^(not set|none|no (permission|scope)s?)$/i;

/** The permissions of an application where only those granted are listed, under words that say so: the others are not. */
export function readGranted(sight: Sight, words: Words): Record<string, Reading> {
  const lists = [...sight.root.querySelectorAll('ul,ol')].flatMap((list) => {
    const title = list.previousElementSibling;
    const isTitled = title && sight.shown(title) && titles.test(normalise(title.textContent ?? ''));
    return isTitled && sight.shown(list) ? [[...list.children]] : [];
  });
  const [items, another] = lists;
  const keys = (items ?? []).flatMap((item) => {
    const key = item.firstElementChild ? '' : words.labels(tidy(item.textContent ?? ''))?.spec.key;
    return key?.startsWith('scope:') && item.className === items?.[0]?.className ? [key] : [];
  });
  if (lists.length === 0) return saysNone(sight) ? asGranted([]) : {};
  if (another || keys.length === 0 || keys.length !== items?.length) return {};
  return asGranted(keys);
}

/** Says the page in so many words that nothing is granted? */
function saysNone({ root, shown }: Sight): boolean {
  const said = [...root.querySelectorAll(titleTags)].filter(
    (each) => each.childElementCount === 0 && titles.test(normalise(each.textContent ?? '')) && shown(each),
  );
  const [title, another] = said;
  const beside = title?.nextElementSibling;
  return !another && !!beside && shown(beside) && none.test(tidy(beside.textContent ?? ''));
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
