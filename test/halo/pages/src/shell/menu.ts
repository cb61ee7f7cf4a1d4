import type { Rendering } from '../../../renderings/rendering';
import { shownLabel } from '../../../renderings/words';
import type { Boot } from '../boot';

export interface MenuEntry {
  path: string;
  label: string;
  icon: string;
  children?: MenuEntry[];
}

const entry = (path: string, label: string, icon: string, children?: MenuEntry[]): MenuEntry => ({
  path: `/config/${path}`,
  label,
  icon,
  children,
});

/** The left config menu, in the rendering's language. */
export function configMenu({ product, rendering }: Pick<Boot, 'product' | 'rendering'>): MenuEntry[] {
  const api = rendering.apiName === 'product' ? `${product} API` : rendering.apiName;
  return menuOf(api).map((entry) => inLanguage(rendering, entry));
}

function inLanguage(rendering: Rendering, { label, children, ...rest }: MenuEntry): MenuEntry {
  return {
    ...rest,
    label: shownLabel({ language: rendering.language, wording: null }, label),
    ...(children === undefined ? {} : { children: children.map((child) => inLanguage(rendering, child)) }),
  };
}

/** The words after Halo's own screens. */
const menuOf = (apiName: string): MenuEntry[] => [
  entry('home', 'All Features', 'house'),
  entry('organisation', 'Organisations', 'building'),
  entry('agents', 'Teams & Agents', 'user-tie', [
    entry('agents/teams', 'Teams', 'user-group'),
    entry('agents/roles', 'Roles', 'list-check'),
    entry('agents/agents', 'Agents', 'user-tie'),
    entry('agents/workdays', 'Workdays', 'clock'),
    entry('agents/statuses', 'Statuses', 'circle-info'),
    entry('agents/holidays', 'Holiday Management', 'person-walking'),
    entry('agents/qualifications', 'Qualification Matching', 'medal'),
  ]),
  entry('users', 'Users', 'user'),
  entry('email', 'Email', 'envelope'),
  entry('tickets', 'Tickets', 'ticket'),
  entry('ai', 'AI', 'wand-magic-sparkles'),
  entry('assets', 'Asset Management', 'laptop'),
  entry('calendar', 'Calendars and Appointments', 'calendar-days'),
  entry('chat', 'Chat', 'comments'),
  entry('documents', 'Documents', 'copy'),
  entry('events', 'Event Management', 'circle-exclamation'),
  entry('kb', 'Knowledge Base', 'book'),
  entry('notifications', 'Notifications', 'paper-plane'),
  entry('reporting', 'Reporting', 'file-lines'),
  entry('selfservice', 'Self Service Portal', 'earth-europe'),
  entry('services', 'Service Catalogue', 'book-open'),
  entry('sla', 'Service Level Agreements', 'gauge'),
  entry('time', 'Time Management', 'clock'),
  entry('language', 'Language', 'earth-europe'),
  entry('custom', 'Custom Objects', 'right-to-bracket'),
  entry('integrations', 'Integrations', 'link', [
    entry('integrations/api', apiName, 'link'),
    entry('integrations/integrator', 'Halo Integrator', 'circle-notch'),
    entry('integrations/webhooks', 'Webhooks', 'share-nodes'),
    entry('integrations/pagerduty', 'PagerDuty', 'diamond'),
  ]),
  entry('migrations', 'Migrations', 'truck'),
  entry('advanced', 'Advanced', 'screwdriver-wrench'),
];

/** The way from the top of the menu to a path, longest match, or null when no entry covers it exactly. */
export function menuTrail(menu: MenuEntry[], path: string): MenuEntry[] | null {
  for (const top of menu) {
    if (top.path === path) return [top];
    const child = top.children?.find((each) => each.path === path);
    if (child !== undefined) return [top, child];
  }
  return null;
}
