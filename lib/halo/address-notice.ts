/** What was done to a pasted address to make it canonical; told beside the field. */
export type AddressNotice =
  | 'spaces-removed'
  | 'letters-replaced'
  | 'text-removed'
  | 'scheme-added'
  | 'scheme-mended'
  | 'slashes-removed'
  | 'api-removed'
  | 'auth-removed'
  | 'path-removed'
  | 'query-removed'
  | 'base-path-kept'
  | 'international-name';

/** The notices in words, for a screen. `host` is the canonical host name, punycode included. */
export const noticeWords = (notice: AddressNotice, host: string): string =>
  ({
    'spaces-removed': 'Spaces, line breaks or invisible characters were removed.',
    'letters-replaced': 'Full-width letters or signs were replaced by plain ones.',
    'text-removed': 'The text around the address was removed.',
    'scheme-added': 'https:// was added.',
    'scheme-mended': 'The beginning of the address was put right.',
    'slashes-removed': 'Extra slashes were removed.',
    'api-removed': '/api was removed; it is added where it is needed.',
    'auth-removed': 'The auth server’s path was removed; it is added where it is needed.',
    'path-removed': 'The page’s path was removed.',
    'query-removed': 'What follows ? or # was removed.',
    'base-path-kept': 'The path was kept: this Halo is not at the root of its host.',
    'international-name': `The host name has letters outside a–z; its real name is ${host}.`,
  })[notice];
