import '../../components/theme.css';
import '../../components/dashboard/dashboard.css';
import { render } from 'preact';
import { connectionsView } from '../../lib/view/runs-connections';
import { Dashboard } from './Dashboard';

const root = document.getElementById('app');
if (root) render(<Dashboard connections={connectionsView()} />, root);
