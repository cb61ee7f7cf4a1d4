import { defineFailures } from '../failure';

export const vaultFailures = defineFailures({
  'vault.passphrase_short': { kind: 'config' },
  'vault.wrong_passphrase': { kind: 'config' },
  'vault.nothing_remembered': { kind: 'config' },
});
