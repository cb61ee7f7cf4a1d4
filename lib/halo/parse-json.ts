import type { HttpAnswer } from './exchange';

/**
 * The JSON of an answer, or `undefined` when it is none: by content first, because proxies and single-page apps answer
 * anything with 200 and a web page. A JSON body under a wrong content type counts, a web page under a right one does not.
 */
export const parseJson = (answer: HttpAnswer): unknown => {
  const text = answer.text.trim();
  if (text === '' || text.startsWith('<')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Cut off or followed by garbage: not an answer; the caller names it.
    return undefined;
  }
};

/** What an answer was instead of JSON, by its code (`lib/core/reason-words`). */
export const describeBody = (answer: HttpAnswer): 'empty-body' | 'web-page' | 'invalid-json' => {
  const text = answer.text.trim();
  if (text === '') return 'empty-body';
  return isWebPage(answer) ? 'web-page' : 'invalid-json';
};

export const isWebPage = (answer: HttpAnswer): boolean =>
  answer.text.trimStart().startsWith('<') || answer.contentType.startsWith('text/html');
