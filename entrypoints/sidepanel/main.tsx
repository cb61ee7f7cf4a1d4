import '../../components/theme.css';
import './sidepanel.css';
import { render } from 'preact';
import { connectionsView } from '../../lib/view/runs-connections';
import { SidePanel } from './SidePanel';

const root = document.getElementById('app');
if (root) render(<SidePanel connections={connectionsView()} />, root);
