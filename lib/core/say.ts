import { type MessageKey, t, tell, type Values } from '../words/t';
import type { Details, Failure, FailureWords } from './failure';
import { catalogue } from './failures/catalogue';
import { reasonListWords } from './reason-words';
import { resourceTypes } from './resource-type';
import { countWords, timeWords } from './words';

/** Numbers that name something and count nothing. */
const names: ReadonlySet<string> = new Set(['id', 'page', 'status']);

/** Menu paths many sentences end in. */
const places = (): Values => ({
  permissionsTab: t('places.permissions_tab'),
  detailsTab: t('places.details_tab'),
  rolePage: t('places.role_page'),
});

/** A Failure in words: what happened, and the one step that mends it. */
export const say = ({ code, details }: Failure): { say: string; fix: string } => {
  const words: FailureWords = catalogue[code];
  const values = { ...places(), ...inWords(details), ...reasonsIn(words, details) };
  const count = words.counts === undefined ? undefined : Number(details[words.counts]);
  return {
    say: tell(words.say?.(details) ?? keyOf(code, 'say'), values, count) + earlierWords(details),
    fix: tell(words.fix?.(details) ?? keyOf(code, 'fix'), values),
  };
};

/** What was seen before in a place that can no longer be read. */
function earlierWords({ earlier, earlierAt }: Details): string {
  if (typeof earlier !== 'string' || typeof earlierAt !== 'number') return '';
  return ` ${t('failures.seen_earlier', { value: earlier, time: timeWords(earlierAt, Date.now()) })}`;
}

/** What is stored are codes, because a failure may be read in another language than it was met in. */
function reasonsIn({ reasons }: FailureWords, details: Details): Values {
  const codes = reasons === undefined ? undefined : details[reasons];
  if (reasons === undefined || typeof codes !== 'string') return {};
  return { [reasons]: reasonListWords(codes) };
}

const keyOf = (code: Failure['code'], sentence: 'say' | 'fix') =>
  `failures.${code}.${sentence}` as MessageKey;

const inWords = (details: Details): Values =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      typeof value === 'number' && !names.has(name)
        ? countWords(value)
        : name === 'type'
          ? typeWords(value)
          : value,
    ]),
  );

/** Of a record type its name; earlier versions stored that, and other types are no record's. */
function typeWords(value: Details[string]): Details[string] {
  const type = resourceTypes.find((each) => each === value);
  return type ? t(`types.${type}.many`) : value;
}
