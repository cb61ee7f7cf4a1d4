/** Playwright's own (1.65.1): a second `--disable-features` replaces the first, so these have to be said again. */
const byPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
];

/**
 * Suggestions under the address bar are two pages of Chromium's own, loaded at each start and drawn for each tab: a sixth and more
 * of a short test's time, for a bar that nobody types into without a window.
 */
const addressBarPages = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** For a Chromium without a window. */
export const disabledFeatures = `--disable-features=${[...byPlaywright, ...addressBarPages].join(',')}`;
