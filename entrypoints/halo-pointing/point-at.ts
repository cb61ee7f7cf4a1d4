import type { Stage } from '../../lib/page/pointing';
import { h } from '../halo-panel/h';
import { createRing } from '../halo-panel/mark/ring';

const swallowed = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'auxclick',
] as const;
const keys = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Lets the admin point at one element. A sheet of ours lies over the page and takes the click; its events end in the capture phase,
 * before any listener of Halo's below window hears them. Escape calls it off, and does not reach Halo's form, which it would empty.
 */
export function pointAt({ host, layer }: Stage, say: string): Promise<Element | null> {
  return new Promise((resolve) => {
    const sheet = h('div', { class: 'sheet', role: 'alertdialog', 'aria-label': say }, h('p', {}, say));
    layer.append(sheet);
    const ring = createRing(layer);
    const abort = new AbortController();
    const end = (element: Element | null) => {
      abort.abort();
      ring.remove();
      sheet.remove();
      resolve(element);
    };
    const under = ({ clientX, clientY }: MouseEvent): Element | null =>
      document
        .elementsFromPoint(clientX, clientY)
        .find((each) => each !== host && each !== document.documentElement && each !== document.body) ?? null;
    const options = { capture: true, signal: abort.signal };
    window.addEventListener(
      'pointermove',
      (event) => {
        const element = under(event);
        ring.around(element ? [element] : []);
      },
      options,
    );
    for (const name of swallowed) {
      window.addEventListener(
        name,
        (event) => {
          if (!event.isTrusted) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          if (name === 'click') end(under(event));
        },
        options,
      );
    }
    for (const name of keys) {
      window.addEventListener(
        name,
        (event) => {
          if (!event.isTrusted) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          if (name === 'keydown' && event.key === 'Escape') end(null);
        },
        options,
      );
    }
  });
}
