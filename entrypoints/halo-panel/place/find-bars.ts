import { buttons, isSave } from '../../../lib/page/read-mode';

/** One of Halo's buttons that save a form, and those that stand together with it, such as Cancel. */
export interface Bar {
  readonly save: Element;
  readonly others: readonly Element[];
}

export const findBars = (document: Document): readonly Bar[] =>
  [...document.querySelectorAll(buttons)].filter(isSave).map((save) => ({
    save,
    others: [...(save.parentElement?.querySelectorAll(buttons) ?? [])].filter((each) => each !== save),
  }));

/** Where on the screen each Save is, and what stands in one line with it. */
export const areasOf = (bars: readonly Bar[]): readonly DOMRect[] =>
  bars.flatMap(({ save, others }) => {
    const area = areaOf(save);
    if (!area) return [];
    const beside = others.flatMap((each) => areaOf(each) ?? []);
    return [area, ...beside.filter(({ top, bottom }) => top < area.bottom && bottom > area.top)];
  });

function areaOf(element: Element): DOMRect | null {
  if (!element.checkVisibility({ visibilityProperty: true })) return null;
  const area = element.getBoundingClientRect();
  return area.width > 0 && area.height > 0 ? area : null;
}
