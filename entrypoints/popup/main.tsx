import { render } from 'preact';
import { WizardScreen } from '../../components/wizard/WizardScreen';
import { prepareClock } from '../../lib/core/words';
import { homeView } from '../../lib/view/home';
import { markLanguage } from '../../lib/words/language';

// First of all, so that the store and further code are read while the words are: asking for the first word stops this page.
const view = homeView();
markLanguage(document.documentElement);
const root = document.getElementById('app');
if (root) render(<WizardScreen view={view} place="popup" />, root);
// What the screen shows is still on its way.
prepareClock();
