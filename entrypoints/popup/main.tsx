import { render } from 'preact';
import { WizardScreen } from '../../components/wizard/WizardScreen';
import { homeView } from '../../lib/view/home';
import { markLanguage } from '../../lib/words/language';

markLanguage(document.documentElement);
const root = document.getElementById('app');
if (root) render(<WizardScreen view={homeView()} place="popup" />, root);
