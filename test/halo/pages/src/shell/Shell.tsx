import { Outlet } from 'react-router';
import { useBoot } from '../boot';
import { MessageProvider } from '../dialogs/message';
import { ConfigMenu } from './ConfigMenu';
import { TopBar } from './TopBar';

/** The agent app's frame: top bar, config menu, and the pane in which lists and details replace each other. */
export function Shell() {
  const { theme } = useBoot();
  const dark = theme === 'dark' || theme === 'theme-dark';
  return (
    <div className={dark ? 'app-container theme-dark' : 'app-container'}>
      <MessageProvider>
        <TopBar />
        <div className="hassidebar sidebar-2s">
          <ConfigMenu />
          <main className="app-content">
            <Outlet />
          </main>
        </div>
      </MessageProvider>
    </div>
  );
}
