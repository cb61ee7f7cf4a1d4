import { defineFailures } from '../failure';

export const addressFailures = defineFailures({
  'address.empty': {
    kind: 'config',
    say: (d) => `No ${d.field} has been given.`,
    fix: (d) =>
      d.field === 'Auth Server'
        ? 'Leave Auth Server auto-filled, or copy Authorisation Server from Configuration > Integrations > HaloPSA API.'
        : 'Copy Resource Server from Configuration > Integrations > HaloPSA API into Base URL.',
  },
  'address.not_an_address': {
    kind: 'config',
    say: (d) => `“${d.typed}” is not a web address.`,
    fix: () =>
      'Copy the address of your Halo from the browser’s address bar, such as https://acme.halopsa.com.',
  },
  'address.broken': {
    kind: 'config',
    say: () =>
      'The address is broken by a space, or text follows it that may belong to it; it cannot be told which server is meant.',
    fix: () => 'Paste the address alone, without spaces in it, such as https://acme.halopsa.com.',
  },
  'address.several': {
    kind: 'config',
    say: (d) => `The text holds the addresses of several servers: ${d.first} and ${d.second}.`,
    fix: (d) => `Paste only the one that belongs into this field: ${d.first} or ${d.second}.`,
  },
  'address.bare_name': {
    kind: 'config',
    say: (d) => `“${d.typed}” is only a name, not the whole address.`,
    fix: (d) => `Type the whole address, such as https://${d.typed}.halopsa.com.`,
  },
  'address.not_https': {
    kind: 'config',
    say: (d) =>
      `${d.host} is given with http://, which would send the Client Secret readable to anyone on the way.`,
    fix: () => 'Use the https:// address of your Halo; on-premises, give the web server a certificate first.',
  },
  'address.wrong_scheme': {
    kind: 'config',
    say: (d) => `The address begins with “${d.scheme}”, which is not a web address.`,
    fix: () => 'Begin the address with https://.',
  },
  'address.has_credentials': {
    kind: 'config',
    say: (d) => `The address of ${d.host} contains a user name or password.`,
    fix: () => 'Remove everything between https:// and the @ sign.',
  },
  'address.look_alike': {
    kind: 'config',
    say: (d) => `The address only looks like ${d.looksLike}: its real name is ${d.punycode}.`,
    fix: (d) => `Do not go on; type the address by hand, ending in ${d.looksLike}.`,
  },
  'address.marketing_site': {
    kind: 'config',
    say: (d) => `${d.host} is Halo’s website, not your Halo.`,
    fix: (d) => `Use the address you work at, such as https://acme.${d.domain}.`,
  },
  'address.swapped': {
    kind: 'config',
    say: () => 'Base URL and Auth Server are swapped.',
    fix: (d) => `Swap them: Base URL is ${d.base}, Auth Server is ${d.authServer}.`,
  },
  'address.base_is_auth': {
    kind: 'config',
    say: (d) => `Base URL holds an auth server (${d.host}), which gives out tokens but holds no records.`,
    fix: () =>
      'Copy Resource Server from Configuration > Integrations > HaloPSA API into Base URL, and this address into Auth Server.',
  },
  'address.auth_is_resource': {
    kind: 'config',
    say: (d) => `Auth Server holds the Resource Server (${d.authServer}); tokens are not given out there.`,
    fix: () =>
      'Clear Auth Server so that it is filled in by itself, or copy Authorisation Server from the HaloPSA API page.',
  },
  'address.auth_elsewhere': {
    kind: 'config',
    say: (d) => `${d.baseHost} names an auth server on another site, ${d.authHost}. Nothing was sent to it.`,
    fix: (d) =>
      `Only if you know that ${d.authHost} is yours, type its address into Auth Server; otherwise check Base URL.`,
  },
  'address.not_halo': {
    kind: 'config',
    say: (d) =>
      `${d.host} answers, but not as Halo does: ${d.path} gave a web page. It may be another site, or a network sign-in page in between. No secret was sent.`,
    fix: () =>
      'Open the address in a tab: if Halo appears, sign in to your network and test again; if not, correct Base URL.',
  },
  'address.redirected': {
    kind: 'config',
    say: (d) => `${d.host} sends callers on to another address.`,
    fix: () => 'Open Base URL in a tab and use the address you end up at.',
  },
});
