import '../../components/theme.css';
import '../../components/dashboard/dashboard.css';
import '../../components/dashboard/table.css';
import '../../components/dashboard/types.css';
import '../../components/dashboard/runs.css';
import '../../components/dashboard/summary.css';
import { render } from 'preact';
import { keepFocus } from '../../components/keep-focus';
import { connectionsView } from '../../lib/view/runs-connections';
import { markLanguage } from '../../lib/words/language';
import { Dashboard } from './Dashboard';

const connections = connectionsView();
// Whoever opens the dashboard over a connection names it.
const asked = new URLSearchParams(location.search).get('connection');
if (asked !== null) connections.choose(asked);

markLanguage(document.documentElement);
const root = document.getElementById('app');
if (root) {
  keepFocus(root);
  render(<Dashboard connections={connections} />, root);
}
