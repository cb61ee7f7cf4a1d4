import { defineFailures } from '../failure';

export const vaultFailures = defineFailures({
  'vault.passphrase_short': {
    kind: 'config',
    say: (d) => `The passphrase has ${d.length} characters; ${d.least} are the least that protect a secret.`,
    fix: (d) => `Type a passphrase of at least ${d.least} characters, for instance four words.`,
  },
  'vault.wrong_passphrase': {
    kind: 'config',
    say: () => 'The passphrase does not open the remembered Client Secret.',
    fix: () => 'Type the passphrase again, or give the Client Secret anew.',
  },
  'vault.nothing_remembered': {
    kind: 'config',
    say: () => 'No Client Secret is remembered for this connection.',
    fix: () => 'Give the Client Secret again on the dashboard, under Configuration.',
  },
});
