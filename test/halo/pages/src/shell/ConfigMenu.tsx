import { Fragment, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useBoot } from '../boot';
import { Icon } from './Icon';
import { configMenu, type MenuEntry } from './menu';

function SideLink({ entry, active, sub }: { entry: MenuEntry; active: boolean; sub?: boolean }) {
  const names = ['app-side-link', sub && 'sub', active && 'active'].filter(Boolean).join(' ');
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (active) link.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <Link ref={link} className={names} to={entry.path}>
      <Icon name={entry.icon} />
      <span className="nodetitle">{entry.label}</span>
    </Link>
  );
}

/** The left menu; a section's own pages show while one of them, or the section, is open. */
export function ConfigMenu() {
  const { pathname } = useLocation();
  const boot = useBoot();
  const inside = (path: string) => pathname === path || pathname.startsWith(`${path}/`);
  return (
    <nav id="app-nav-menu">
      <div className="app-nav-menu-sidebar">
        {configMenu(boot).map((entry) => (
          <Fragment key={entry.path}>
            <SideLink entry={entry} active={pathname === entry.path} />
            {inside(entry.path) &&
              entry.children?.map((child) => (
                <SideLink key={child.path} entry={child} active={inside(child.path)} sub />
              ))}
          </Fragment>
        ))}
      </div>
    </nav>
  );
}
