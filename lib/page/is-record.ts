import { saysAbsent } from './read-absence';
import type { OpenTab } from './read-heading';
import { readMode } from './read-mode';
import type { Place } from './recognise';
import { sightOf } from './sight';
import type { Visibility } from './visibility';

/** Is a saved record on show though none of its words is known, as in a language or under names nobody foresaw? */
export const isStrangeRecord = (
  body: Element,
  { page, recordId }: Place,
  tab: OpenTab | null,
  visible: Visibility,
): boolean =>
  page !== 'api' &&
  recordId !== 'new' &&
  ((tab !== null && tab.all.length > 1) || readMode(sightOf(body, visible), false) !== 'unknown') &&
  !saysAbsent(body);
