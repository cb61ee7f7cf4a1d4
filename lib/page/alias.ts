import type { FieldKey, PageKind } from './observation';

/** Where an admin said a field is, in terms of the page's structure: never its value, never a place on the screen. */
export interface Alias {
  readonly page: PageKind;
  readonly field: FieldKey;
  /** The words beside it, as Halo shows them in this tenant. */
  readonly label: string;
  /** The heading they stand under, null for none: the same words elsewhere are another field's. Not kept by earlier versions. */
  readonly section?: string | null | undefined;
  /** The way from the element with those words to the element with the value; null: what stands beside the words. */
  readonly route: Route | null;
}

export interface Route {
  /** How many elements up. */
  readonly up: number;
  /** From there, which child of which tag, one step each. */
  readonly down: readonly { readonly tag: string; readonly at: number }[];
}

const farthest = 8;

/** The way between two elements of one form; null when they lie too far apart to be one field. */
export function routeBetween(from: Element, to: Element): Route | null {
  let top: Element | null = from;
  for (let up = 0; top && up <= farthest; up += 1) {
    if (top.contains(to)) {
      const down: { tag: string; at: number }[] = [];
      for (let at: Element = to; at !== top; at = at.parentElement as Element) {
        down.unshift({ tag: at.localName, at: [...(at.parentElement?.children ?? [])].indexOf(at) });
      }
      return down.length <= farthest ? { up, down } : null;
    }
    top = top.parentElement;
  }
  return null;
}

/** Goes the way from an element; null when the page is built otherwise now. */
export function follow(from: Element, { up, down }: Route): Element | null {
  let at: Element | null = from;
  for (let step = 0; at && step < up; step += 1) at = at.parentElement;
  for (const { tag, at: index } of down) {
    at = at?.children[index] ?? null;
    if (at?.localName !== tag) return null;
  }
  return at;
}
