import * as z from 'zod/mini';
import { cleanText } from '../../lib/core/clean-text';

/** A Client ID or Client Secret as it is taken in: cleaned as for a token, so that what is tested, kept and copied is one text. */
export const credentialText = z.string().check(
  z.maxLength(500),
  z.overwrite((text) => cleanText(text).text),
);
