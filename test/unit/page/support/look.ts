import type { FormMemory } from '../../../../lib/page/form-memory';
import type { FieldValue, Observation } from '../../../../lib/page/observation';
import { readPage } from '../../../../lib/page/read-page';
import { recognise } from '../../../../lib/page/recognise';
import type { Visibility } from '../../../../lib/page/visibility';
import { addressOf } from './addresses';

/** happy-dom has no layout: what is hidden, or has no size, is so by attribute or inline style. */
export const visible: Visibility = (element) =>
  !element.closest(
    '[hidden],[style*="display: none"],[style*="visibility: hidden"],[style*="block-size: 0"]',
  );

export interface Shown {
  readonly page: keyof typeof addressOf;
  readonly path?: string;
  readonly memory?: FormMemory;
  readonly now?: () => number;
}

/** Puts a page on show and reads it. */
export function look(html: string, shown: Shown): Observation | null {
  document.body.innerHTML = html;
  return read(shown);
}

/** Reads the page on show once more. */
export function read({ page, path, memory, now = () => 1_000 }: Shown): Observation | null {
  const { origin, pathname, search } = new URL(path ?? addressOf[page], 'https://acme.halopsa.com');
  const place = recognise({ origin, pathname, search });
  return place && readPage(document, place, { visible, now, ...(memory ? { memory } : {}) });
}

/** A field as its value, or as `unsure: <reason>`; undefined where the page does not have it. */
export function field(seen: Observation | null, key: string): FieldValue | undefined {
  const reading = seen?.fields[key];
  if (!reading) return undefined;
  return reading.state === 'read' ? reading.value : `unsure: ${reading.because}`;
}
