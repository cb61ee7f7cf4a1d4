import { buttons, isSave } from '../../../lib/page/read-mode';

/** Halo's buttons that save a form, with those that stand in one bar with them, such as Cancel. */
export function findBars(document: Document): readonly Element[] {
  const saves = [...document.querySelectorAll(buttons)].filter(isSave);
  return [
    ...new Set(saves.flatMap((save) => [save, ...(save.parentElement?.querySelectorAll(buttons) ?? [])])),
  ];
}

/** Where on the screen they are; those that are not shown are nowhere. */
export const areasOf = (elements: readonly Element[]): readonly DOMRect[] =>
  elements
    .filter((each) => each.checkVisibility({ visibilityProperty: true }))
    .map((each) => each.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0);
