import { defineFailures } from '../failure';

export const messageFailures = defineFailures({
  'message.no_answer': { kind: 'transient' },
  'message.invalid': { kind: 'system' },
  'message.unexpected': { kind: 'system' },
});
