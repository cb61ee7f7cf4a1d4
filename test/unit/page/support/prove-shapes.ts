import { describe, expect, it } from 'vitest';
import type { FieldValue } from '../../../../lib/page/observation';
import { toolbar } from './halo-markup';
import { field, look } from './look';

type Page = 'role' | 'agent' | 'application' | 'api';
/** A form of which the field must not be read. */
export type Refused = readonly [shape: string, page: Page, key: string, html: string];
/** A form, and the value its field is read with. */
export type Case = readonly [...Refused, value: FieldValue];

const shown = (html: string) => `${toolbar('Save')}<div class="details-form">${html}</div>`;

/** A test for each form: of the first the value is read, of the others none. */
export function proveShapes(read: readonly Case[], refused: readonly (Refused | Case)[]): void {
  describe('is read', () => {
    it.each(read)('%s', (_, page, key, html, value) => {
      expect(field(look(shown(html), { page }), key)).toEqual(value);
    });
  });

  describe('is not read', () => {
    it.each(refused.map(([shape, page, key, html]): Refused => [shape, page, key, html]))(
      '%s',
      (_, page, key, html) => {
        const reading = look(shown(html), { page })?.fields[key];
        expect(reading?.state ?? 'unsure').toBe('unsure');
      },
    );
  });
}
