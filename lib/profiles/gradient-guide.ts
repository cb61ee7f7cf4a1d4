/** The vendor's setup guide, which is the source of this profile. */
export const gradientGuide = 'https://support.meetgradient.com/halo-integration';

/** Names a section of it. */
export const gradientStep = (section: string): string =>
  `Gradient’s HaloPSA Integration Guide, “${section}” (${gradientGuide})`;
