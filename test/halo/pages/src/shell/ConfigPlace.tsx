import { Link, useLocation } from 'react-router';
import { useBoot } from '../boot';
import { Icon } from './Icon';
import { configMenu, type MenuEntry, menuTrail } from './menu';

const Tiles = ({ entries }: { entries: MenuEntry[] }) => (
  <div className="feature-tiles">
    {entries.map((entry) => (
      <Link key={entry.path} to={entry.path} className="feature-tile">
        <Icon name={entry.icon} />
        <span>{entry.label}</span>
      </Link>
    ))}
  </div>
);

/** A place of the config menu that has no screen of its own here: the home, a section, an unmodelled page, or a 404. */
export function ConfigPlace() {
  const { pathname } = useLocation();
  const menu = configMenu(useBoot());
  const trail = menuTrail(menu, pathname);
  const here = trail?.at(-1);
  if (here === undefined) {
    return (
      <section className="not-found">
        <h1>404</h1>
        <p>The page you are looking for could not be found.</p>
        <Link to="/config/home">Configuration</Link>
      </section>
    );
  }
  const entries = here.path === '/config/home' ? menu.slice(1) : here.children;
  return (
    <section className="config-place">
      <div className="page-title">
        <h1>{here.label}</h1>
      </div>
      <div className="card-panel">
        {entries === undefined ? <p>This screen is not part of this Halo.</p> : <Tiles entries={entries} />}
      </div>
    </section>
  );
}
