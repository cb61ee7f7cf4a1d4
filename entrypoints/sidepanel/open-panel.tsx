import '../../components/theme.css';
import './sidepanel.css';
import { render } from 'preact';
import { connectionsView } from '../../lib/view/runs-connections';
import { markLanguage } from '../../lib/words/language';
import { SidePanel } from './SidePanel';

markLanguage(document.documentElement);
const root = document.getElementById('app');
if (root) render(<SidePanel connections={connectionsView()} />, root);
