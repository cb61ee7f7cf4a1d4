import { withoutInitials } from './controls/shown-text';
import { tidy } from './normalise';
import { sightOf } from './sight';
import { tabHeaders } from './tab-headers';
import type { Visibility } from './visibility';

const open = '[aria-selected=true],.tabselected,.tabactive';
const strips = '[role=tablist],ul,.tablist,.tab-container';
const recordTabs =
  /^(details|permissions|preferences|security|departments (&|and) teams|access control|deliveries|general)$/i;

/** The open tab of a record. */
export interface OpenTab {
  /** As labelled. */
  readonly name: string;
  /** Halo's first tab is the one with the record's details, whatever it is called. */
  readonly isFirst: boolean;
  /** It and the others beside it. */
  readonly all: readonly string[];
}

/** The open tab of the record; null where there are no tabs. */
export function readTab(root: Element, visible: Visibility): OpenTab | null {
  const headers = [...root.querySelectorAll(tabHeaders)].filter(visible);
  const shown = headers.filter((each) => each.matches(open));
  const nameOf = (each: Element) => tidy(each.textContent ?? '');
  const header =
    shown.find((each) => recordTabs.test(nameOf(each))) ?? (shown.length === 1 ? shown[0] : undefined);
  if (!header) return null;
  const first = headers.find((each) => each.parentElement === header.parentElement);
  const strip = header.closest(strips) ?? header.parentElement;
  const all = headers.filter((each) => strip?.contains(each)).map(nameOf);
  return { name: nameOf(header), isFirst: first === header, all };
}

/** The tabs of a record, whichever is open; none where there is but one. */
export function recordTabsIn(root: Element, visible: Visibility): readonly Element[] {
  const tabs = [...root.querySelectorAll(tabHeaders)].filter(
    (each) => recordTabs.test(tidy(each.textContent ?? '')) && visible(each),
  );
  return tabs.length > 1 ? tabs : [];
}

const titles = ['.page-title h1', '.details_page_title h1', '.page-title', '.details_page_title', 'h1'];
const noName =
  /^(new|add|edit|create)\b.*|^(roles?|agents?|applications?|webhooks?|configuration|integrations|halo ?\w* ?api|untitled)$/i;

/** The record's name as the page is headed; null for a new record, and where no heading is sure to be it. */
export function readTitle(root: Element, visible: Visibility): string | null {
  const sight = sightOf(root, visible);
  for (const selector of titles) {
    const shown = [...root.querySelectorAll(selector)].filter((each) => sight.shown(each));
    const names = new Set(shown.map((each) => ownTitle(each, visible)).filter((name) => name !== ''));
    const [name] = names;
    if (name !== undefined && names.size === 1) return noName.test(name) || name.length > 120 ? null : name;
  }
  return null;
}

function ownTitle(title: Element, visible: Visibility): string {
  const texts: string[] = [];
  const walker = title.ownerDocument.createTreeWalker(title, 4 /* text */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = tidy(node.nodeValue ?? '');
    if (text && parent && visible(parent) && !parent.closest('button,a,[role=button],.buttons-container'))
      texts.push(text);
  }
  return withoutInitials(texts).join(' ');
}
