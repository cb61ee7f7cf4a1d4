/**
 * Text with everything that varies between tenants and guides taken out: case, spaces, the asterisks Halo puts around
 * `*No Default Team*`, a closing colon, `&` for `and`, -ise for -ize. Only ever compared with text treated the same way.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g, '')
    .replace(/&/g, ' and ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s*]+|[\s*:]+$/g, '')
    .replace(/is(e|ed|es|ing|ation|ations)\b/g, 'iz$1');

/** Whether two texts are the same but for what `normalise` takes out. */
export const same = (one: string, other: string): boolean => normalise(one) === normalise(other);
