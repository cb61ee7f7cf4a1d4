import { type MessageKey, tell } from '../words/t';

/** By their codes: why rows were refused, and why a page could not be read. */
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
};

/** A reason in words; one that nobody worded is shown as it is. Earlier versions stored them with spaces. */
export function reasonWords(reason: string): string {
  const key = messages[reason.replaceAll(' ', '-')];
  return key ? tell(key, {}) : reason.replaceAll('-', ' ');
}
