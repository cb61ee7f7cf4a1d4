import type { FormMemory } from './form-memory';

/** No field has come or gone for this long: none is on its way. */
const quietMs = 900;
/** Halo's sections take one to five seconds (runbooks of an MSP that scripts these pages: rpatrick-simvay/brain). */
const slowMs = 5_500;

/** Has the tab in front shown these fields, and no others, for so long that no more are to be expected? */
export function isSettled(
  memory: FormMemory | undefined,
  tab: string,
  fields: readonly string[],
  at: number,
): boolean {
  if (!memory) return true;
  const what = [tab, ...fields].join('\n');
  if (memory.front.what !== what) memory.front = { what, since: at };
  return at - memory.front.since >= (fields.length > 0 ? quietMs : slowMs);
}
