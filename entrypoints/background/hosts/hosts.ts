/** Hosted HaloPSA, granted at install. The manifest (wxt.config.ts) says the same; a house test compares them. */
export const hostedHalo = 'https://*.halopsa.com/*';

/** The built content script, as the manifest and registrations name it. */
export const contentScriptFile = 'content-scripts/halo.js';

/** The page reader and the panel, put beside the content script once a configuration page is open. */
export const pageToolFiles = ['/halo-reader.js', '/halo-panel.js'] as const;

/** The tools for pointing at a field and for a bug report, put there when the admin asks for them. */
export const pointingFiles = ['/halo-pointing.js'] as const;
