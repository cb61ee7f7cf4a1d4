import fc from 'fast-check';
import { generatedForms } from './forms';
import { newTally, type Tally, tellWrong } from './tell-wrong';

/** For a page of a real browser: reads so many generated forms, and keeps the HTML of the first few read wrongly. */
export function readMany(seed: number, forms: number): Tally & { readonly pages: string[] } {
  const tally = { ...newTally(), pages: [] as string[] };
  for (const form of fc.sample(generatedForms, { seed, numRuns: forms })) {
    const wrong = tellWrong(form, tally);
    if (wrong.length > 0 && tally.pages.length < 5)
      tally.pages.push(
        `${wrong.join('; ')}\n${form.page}: ${form.html.slice(form.html.indexOf('details-form readeditform'))}`,
      );
  }
  return tally;
}

(globalThis as unknown as { readMany: typeof readMany }).readMany = readMany;
