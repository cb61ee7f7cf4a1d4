import { defineFailures } from '../failure';

export const messageFailures = defineFailures({
  'message.no_answer': {
    kind: 'transient',
    say: () => 'The background part of Halo Companion did not answer.',
    fix: () => 'Try once more; if it stays silent, reload Halo Companion on the browser’s extensions page.',
  },
  'message.invalid': {
    kind: 'system',
    say: (d) => `Halo Companion refused a request it does not understand (${d.type}: ${d.problem}).`,
    fix: () => 'Reload this page; if it happens again, update Halo Companion.',
  },
  'message.unexpected': {
    kind: 'system',
    say: (d) => `Halo Companion failed inside “${d.type}”: ${d.message}`,
    fix: () => 'Try once more; if it happens again, copy this sentence into a bug report.',
  },
});
