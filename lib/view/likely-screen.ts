/** What popup and side panel open with: the connections at a glance, or else the wizard. */
export type HomeScreen = 'glance' | 'wizard';

/** No setting, only what to fetch first. */
const lastScreen = 'halo-companion:last-screen';

/** The screen shown last time, and so most likely now. */
export const likelyScreen = (): HomeScreen =>
  localStorage.getItem(lastScreen) === 'glance' ? 'glance' : 'wizard';

export const rememberScreen = (screen: HomeScreen): void => localStorage.setItem(lastScreen, screen);
