import '../../components/theme.css';
import './sidepanel.css';
import { render } from 'preact';
import { connectionsView, type ReadConnections } from '../../lib/view/runs-connections';
import { markLanguage } from '../../lib/words/language';
import { SidePanel } from './SidePanel';

/** Draws the panel once the connections are read, so that it is drawn as a whole; until then the page's own frame stands. */
export async function openPanel(read: ReadConnections): Promise<void> {
  markLanguage(document.documentElement);
  const connections = connectionsView(read);
  await connections.settled;
  const root = document.getElementById('app');
  if (root) render(<SidePanel connections={connections} />, root);
}
