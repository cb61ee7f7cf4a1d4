import '../../components/theme.css';
import '../../components/dashboard/dashboard.css';
import { render } from 'preact';
import { liveDraft } from '../../lib/view/live-draft';
import { liveSetup } from '../../lib/view/live-setup';
import { markLanguage } from '../../lib/words/language';
import { LeastPrivilegePage } from './LeastPrivilegePage';

const draft = liveDraft();
const setup = liveSetup(draft.draft);
void draft.refresh();
markLanguage(document.documentElement);
const root = document.getElementById('app');
if (root) render(<LeastPrivilegePage draft={draft} setup={setup} />, root);
