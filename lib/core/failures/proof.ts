import { defineFailures } from '../failure';

/** What the proof by both witnesses can say. Details: `what` is the setting, `tested` whether the API was asked later than the page. */
export const proofFailures = defineFailures({
  'proof.not_tested': {
    kind: 'config',
    say: () => 'Halo’s API has not been asked yet.',
    fix: () => 'Choose “Test Connection”.',
  },
  'proof.not_reached': {
    kind: 'config',
    say: () => 'The last test ended before it came to this.',
    fix: () => 'Choose “Test Connection” again.',
  },
  'proof.api_refuses': {
    kind: 'config',
    say: (d) =>
      d.tested === 'later'
        ? `The page says “${d.what}” is granted, but the API refuses it and blames the ${d.layer}: are there unsaved changes on the page, or is another ${d.layer} in use?`
        : `The page says “${d.what}” is granted, but the API refused it before that was seen: the token is older than the change.`,
    fix: (d) =>
      d.tested === 'later'
        ? `Reload the ${d.layer}’s page in Halo, save it if “${d.what}” was not saved, then choose “Test Connection”.`
        : 'Choose “Test Connection”, which asks for a new token.',
  },
  'proof.api_allows': {
    kind: 'config',
    say: (d) =>
      d.tested === 'later'
        ? `The page says “${d.what}” is missing, but the API allows it: it was changed since the page was read, or another record grants it.`
        : `The API allowed “${d.what}” earlier, and the page read since says it is missing: it was taken away.`,
    fix: (d) =>
      d.tested === 'later'
        ? `Open the page of “${d.what}” in Halo again, so that it is read anew.`
        : `Grant “${d.what}” again in Halo, then choose “Test Connection”.`,
  },
  'proof.other_agent': {
    kind: 'config',
    say: (d) => `The page names “${d.shown}” as the agent to log in as, but the API answers as “${d.agent}”.`,
    fix: () => 'Open the application in Halo, save “Agent to log in as”, then choose “Test Connection”.',
  },
});
