import { cleanText } from './clean-text';

/** Is this a Client Secret as Halo generates it: two GUIDs joined by a hyphen (as vendors' own checks expect it)? */
export const isGeneratedSecret = (text: string): boolean =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(
    cleanText(text).text,
  );
