/** The vendor's setup guide, which is the source of this profile. */
export const scopableGuide = 'https://scopable.io/knowledge-base/halo-psa-setup';

/** Names a section of it. */
export const scopableStep = (section: string): string =>
  `Scopable’s Halo PSA Integration Setup Guide, “${section}” (${scopableGuide})`;
