import { tidy } from '../../lib/page/normalise';
import type { PageKind } from '../../lib/page/observation';
import { wordsOf } from '../../lib/page/vocabulary';

const left =
  'script,style,noscript,template,iframe,halo-companion,svg *,option,nav,[role=tree],#halo-nav,#app-nav-menu,#halo-tree';
const roles = [
  'role',
  'type',
  'aria-checked',
  'aria-pressed',
  'aria-selected',
  'aria-haspopup',
  'hidden',
  'disabled',
  'readonly',
];
const longest = 60_000;

/**
 * How a page is built: tags, classes, roles, ids that carry one of Halo's property names, and the words of labels. A word is printed
 * only if Halo itself is known to use it there, or if it is all that a label for a property says; all else is a count of characters,
 * so that no value and no name of a person or client is in it.
 */
export function pageStructure(document: Document, page: PageKind): string {
  const { labels } = wordsOf(page);
  const lines: string[] = [`Halo Companion, structure of the ${page} page`];
  const write = (element: Element, depth: number): void => {
    if (element.matches(left) || depth > 60) return;
    lines.push(`${' '.repeat(depth)}${describe(element)}`);
    for (const node of element.childNodes) {
      if (node.nodeType === 1) write(node as Element, depth + 1);
      if (node.nodeType !== 3) continue;
      const text = tidy(node.nodeValue ?? '');
      if (text)
        lines.push(
          `${' '.repeat(depth + 1)}${labels(text) || isName(element, text) ? `"${text}"` : `text(${text.length})`}`,
        );
    }
  };
  write(document.body, 0);
  const all = lines.join('\n');
  return all.length > longest ? `${all.slice(0, longest)}\n(cut)` : all;
}

function describe(element: Element): string {
  const id = /^(input-field-for-[a-z_]+|react-select-\d+-[a-z-]+)$/i.exec(element.id)?.[1];
  const target = /^input-field-for-[a-z_]+$/i.exec(element.getAttribute('for') ?? '')?.[0];
  const classes = [...element.classList]
    .filter((each) => /^[\w-]{1,60}$/.test(each))
    .map((each) => `.${each}`);
  const told = roles
    .filter((name) => element.hasAttribute(name))
    .map((name) => `[${name}=${(element.getAttribute(name) ?? '').replace(/[^\w -]/g, '').slice(0, 20)}]`);
  return [element.localName, id && `#${id}`, ...classes, target && `[for=${target}]`, ...told]
    .filter(Boolean)
    .join('');
}

/**
 * The one text of a label for one of Halo's properties: Halo's or the tenant's name for the field. Where the label holds another
 * beside it, either may be the value.
 */
function isName(element: Element, text: string): boolean {
  return (
    element.matches('label') &&
    /^input-field-for-[a-z_]+$/i.test(element.getAttribute('for') ?? '') &&
    element.querySelector('input,select,textarea') === null &&
    unmarked(element.textContent ?? '') === unmarked(text)
  );
}

/** Without the signs for a required field and a colon. */
const unmarked = (text: string): string => tidy(text).replace(/[\s*:]+$/, '');
