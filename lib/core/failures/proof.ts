import { defineFailures } from '../failure';

/** What the proof by both witnesses can say. Details: `what` is the setting, `tested` whether the API was asked later than the page. */
export const proofFailures = defineFailures({
  'proof.not_tested': { kind: 'config' },
  'proof.not_reached': { kind: 'config' },
  'proof.api_refuses': {
    kind: 'config',
    say: (d) => (d.tested === 'later' ? 'failures.proof.api_refuses.say_later' : null),
    fix: (d) => (d.tested === 'later' ? 'failures.proof.api_refuses.fix_later' : null),
  },
  'proof.api_allows': {
    kind: 'config',
    say: (d) => (d.tested === 'later' ? 'failures.proof.api_allows.say_later' : null),
    fix: (d) => (d.tested === 'later' ? 'failures.proof.api_allows.fix_later' : null),
  },
  'proof.other_agent': { kind: 'config' },
});
