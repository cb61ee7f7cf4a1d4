import type { Labels } from './find-labels';
import { tidy } from './normalise';
import type { Sight } from './sight';

const headings = 'h1,h2,h3,h4,h5,h6,legend,[role=heading],.details-group-header,b,strong';
/** Over boxes that say what is not, or not yet, or no longer granted. */
const contrary =
  /\b(block(ed)?|den(y|ied)|exclud\w*|forbid(den)?|disallow\w*|revok\w*|remov\w*|request(s|ed)|not (granted|allowed|assigned)|unassigned|consent\w*|template|maximum)\b|^available\b/i;
/** The column beside it that says what is. */
const granting = /^(allow|grant|assign|select)(ed)?$/i;
/** How many texts before the first of the permissions may say what their boxes mean. */
const near = 3;

/** Whole sentences explain; a title says. */
const isContrary = (text: string): boolean => text.length < 60 && contrary.test(text);

/** The permissions that stand under words by which a tick would not mean "granted": blocked, to exclude, available. */
export function contraryScopes(labels: Labels, { root, shown }: Sight): ReadonlySet<string> {
  const found = new Set<string>();
  if (!labels.found.some(({ spec }) => spec.key.startsWith('scope:'))) return found;
  const keys = new Map(
    labels.found.flatMap(({ nodes, spec }) => [...nodes].map((node) => [node, spec.key] as const)),
  );
  let over: string[] = [];
  let isUnder = false;
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const key = keys.get(node);
    if (key?.startsWith('scope:')) {
      isUnder = true;
      if (over.some(isContrary) && !over.some((text) => granting.test(text))) found.add(key);
      continue;
    }
    const parent = node.parentElement;
    const text = tidy(node.nodeValue ?? '');
    if (!parent || !text || !shown(parent)) continue;
    const isHeading = parent.closest(headings) !== null;
    if (isHeading) over = [text];
    else if (!isUnder) over = [...over.slice(1 - near), text];
    if (isHeading) isUnder = false;
  }
  return found;
}
