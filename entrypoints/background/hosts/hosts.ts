/** Hosted HaloPSA, granted at install. The manifest (wxt.config.ts) says the same; a house test compares them. */
export const hostedHalo = 'https://*.halopsa.com/*';

/** The built content script, as the manifest and registrations name it. */
export const contentScriptFile = 'content-scripts/halo.js';

/** The page reader, put beside the content script once a configuration page is open. */
export const pageReaderFile = 'halo-reader.js';

/** The tools for pointing at a field and for a bug report, put there when the admin asks for them. */
export const pointingFile = 'halo-pointing.js';
