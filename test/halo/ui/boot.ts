import type { LiveInstance } from '../model/live-instance';
import { loginTypes, methods, webhookEvents } from '../model/options/choices';
import { scopeOptions } from '../model/options/scopes';
import { settingOptions } from '../model/options/settings';
import type { RenderingChoice } from '../renderings/find';

/** How the pages are drawn: a name of renderings/named.ts, a seed, or a rendering itself. */
export type Rendering = RenderingChoice;

export interface PageOptions {
  rendering: Rendering;
  theme: 'light' | 'dark';
  /** Which words the tenant uses, e.g. `standard` or `customers`. */
  wording: string;
}

/** What the pages need to know before they draw anything. */
export const boot = (instance: LiveInstance, pages: PageOptions) => ({
  product: instance.product,
  version: instance.appVersion,
  ...pages,
  admin: { name: instance.agents.find(({ id }) => id === 2)?.name ?? 'Admin' },
  options: {
    settings: settingOptions,
    scopes: scopeOptions,
    methods,
    loginTypes,
    events: webhookEvents,
  },
});
