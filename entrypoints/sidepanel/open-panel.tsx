import './sidepanel.css';
import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus';
import { Spinner } from '../../components/Spinner';
import { connectionsView, type ReadConnections } from '../../lib/view/runs-connections';
import { markLanguage } from '../../lib/words/language';
import { t } from '../../lib/words/t';
import { SidePanel } from './SidePanel';

/** Until then the page's own frame stands for itself. */
const longWait = 1000;

/** Draws the panel once the connections and its first records are read, so that it is drawn as a whole; says so when that takes long. */
export async function openPanel(read: ReadConnections, records: Promise<void>): Promise<void> {
  markLanguage(document.documentElement);
  const root = document.getElementById('app');
  if (!root) return;
  keepFocus(root);
  const connections = connectionsView(read);
  const long = setTimeout(() => render(<Opening />, root), longWait);
  await connections.settled;
  await records;
  clearTimeout(long);
  render(<SidePanel connections={connections} />, root);
}

const Opening = () => (
  <div class="panel">
    <header class="panel-head" />
    <p class="panel-wait" role="status">
      <Spinner /> {t('wizard.opening')}
    </p>
  </div>
);
