import { readPage } from '../../../../lib/page/read-page';
import { recognise } from '../../../../lib/page/recognise';
import type { Visibility } from '../../../../lib/page/visibility';
import { addressOf } from '../support/addresses';
import type { GeneratedForm } from './forms';

export interface Tally {
  fields: number;
  read: number;
  refused: number;
  /** Not spoken of at all: neither read nor refused. */
  silent: number;
  readonly wrong: string[];
}

export const newTally = (): Tally => ({ fields: 0, read: 0, refused: 0, silent: 0, wrong: [] });

/** Shows a generated form, reads it, and adds to the tally; gives the wrong values of this form. */
export function tellWrong(form: GeneratedForm, tally: Tally, visible?: Visibility): string[] {
  document.body.innerHTML = form.html;
  const place = recognise(new URL(addressOf[form.page], 'https://acme.halopsa.com'));
  const seen = place && readPage(document, place, { ...(visible ? { visible } : {}) });
  const wrong: string[] = [];
  for (const [key, truth] of form.truth) {
    tally.fields += 1;
    const reading = seen?.fields[key];
    if (!reading) tally.silent += 1;
    else if (reading.state === 'unsure') tally.refused += 1;
    else if (truth === 'refuse')
      wrong.push(`${key}: ${JSON.stringify(reading.value)} where nothing can be told`);
    else if (JSON.stringify(reading.value) === JSON.stringify(truth.value)) tally.read += 1;
    else wrong.push(`${key}: ${JSON.stringify(reading.value)}, not ${JSON.stringify(truth.value)}`);
  }
  for (const [key, reading] of Object.entries(seen?.fields ?? {})) {
    if (reading.state === 'read' && !form.truth.has(key))
      wrong.push(`${key}: ${JSON.stringify(reading.value)} where there is no such field`);
  }
  tally.wrong.push(...wrong);
  return wrong;
}
