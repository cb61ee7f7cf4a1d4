import { Fragment } from 'react';
import { Link, useLocation } from 'react-router';
import { useBoot } from '../boot';
import { useMessage } from '../dialogs/message';
import { Avatar } from './Avatar';
import { Icon } from './Icon';
import { configMenu, menuTrail } from './menu';

const tools = [
  { title: 'Search', icon: 'magnifying-glass', family: 'solid' },
  { title: 'Notifications', icon: 'bell', family: 'regular' },
  { title: 'To-Do', icon: 'clipboard', family: 'regular' },
  { title: 'Dashboard', icon: 'gauge', family: 'solid' },
  { title: 'Feed', icon: 'rss', family: 'solid' },
  { title: 'Timer', icon: 'clock', family: 'regular' },
  { title: 'Help', icon: 'circle-question', family: 'regular' },
] as const;

/** Where the pane is, in the words of the menu: Configuration > Teams & Agents > Agents. */
function useCrumbs(): { path: string; label: string }[] {
  const boot = useBoot();
  const { pathname } = useLocation();
  const home = { path: '/config/home', label: 'Configuration' };
  if (pathname === home.path) return [home];
  if (pathname === '/config/integrations/api/applications') {
    const api = menuTrail(configMenu(boot), '/config/integrations/api') ?? [];
    return [home, ...api, { path: pathname, label: 'Applications' }];
  }
  return [home, ...(menuTrail(configMenu(boot), pathname) ?? [])];
}

export function TopBar() {
  const { admin } = useBoot();
  const say = useMessage();
  return (
    <header id="halo-nav" className="nhd-nav">
      <nav className="crumbs">
        {useCrumbs().map((crumb, index) => (
          <Fragment key={crumb.path}>
            {index > 0 && <span className="crumb-separator">&gt;</span>}
            <Link to={crumb.path}>{crumb.label}</Link>
          </Fragment>
        ))}
      </nav>
      <div className="nhd-nav-right">
        <button
          type="button"
          className="nhd-button curve"
          onClick={() => say('Tickets are not part of this Halo.')}
        >
          <Icon name="plus" /> New Ticket
        </button>
        {tools.map((tool) => (
          <button
            type="button"
            key={tool.title}
            className="haloCircleBtn"
            title={tool.title}
            onClick={() => say(`${tool.title} is not part of this Halo.`)}
          >
            <Icon name={tool.icon} family={tool.family} />
          </button>
        ))}
        <div className="nhd-nav-me" title={admin.name}>
          <Avatar name={admin.name} large />
          <span className="online-dot" />
        </div>
      </div>
    </header>
  );
}
