import { type MessageKey, tell } from '../words/t';
import { listWords } from './words';

/** By their codes: why rows were refused, why a page could not be read, what an answer was instead, what was tried. */
const messages: Readonly<Record<string, MessageKey>> = {
  'id-missing': 'failures.reasons.no_id',
  'id-not-positive': 'failures.reasons.not_positive',
  'id-not-a-number': 'failures.reasons.not_a_number',
  'id-too-large': 'failures.reasons.too_large',
  'row-not-an-object': 'failures.reasons.not_a_record',
  'api.server_fault': 'failures.reasons.server_fault',
  'api.timeout': 'failures.reasons.timeout',
  'api.not_json': 'failures.reasons.not_json',
  'api.unknown_shape': 'failures.reasons.unknown_shape',
  'api.too_large': 'failures.reasons.answer_too_large',
  'api.unreachable': 'failures.reasons.unreachable',
  'api.offline': 'failures.reasons.offline',
  'api.cancelled': 'failures.reasons.cancelled',
  'api.redirected': 'failures.reasons.redirected',
  'api.rate_limited': 'failures.reasons.rate_limited',
  'sync.budget_spent': 'failures.reasons.rate_limited',
  'empty-body': 'failures.reasons.empty_body',
  'web-page': 'failures.reasons.web_page',
  'invalid-json': 'failures.reasons.invalid_json',
  'control.wrong_token': 'failures.reasons.wrong_token',
  'control.no_token': 'failures.reasons.no_token',
  'no-reason': 'failures.reasons.no_reason',
  'unknown-reason': 'failures.reasons.unknown_reason',
};

/** A reason in words; one that nobody worded is shown as it is. Earlier versions stored them with spaces. */
export function reasonWords(reason: string): string {
  const key = messageOf(reason);
  return key ? tell(key, {}) : reason.replaceAll('-', ' ');
}

/** Several reasons with commas between them, as a list in words. What has no code in it is a sentence of an earlier version. */
export function reasonListWords(reasons: string): string {
  const all = reasons.split(', ');
  return all.some(messageOf) ? listWords(all.map(reasonWords)) : reasons;
}

const messageOf = (reason: string): MessageKey | undefined => messages[reason.replaceAll(' ', '-')];
