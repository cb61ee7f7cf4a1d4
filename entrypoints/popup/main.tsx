import '../../components/theme.css';
import './popup.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { OfflineLine } from '../../components/OfflineLine';
import { WizardScreen } from '../../components/wizard/WizardScreen';
import { afterPaint } from '../../lib/core/after-paint';
import { prepareClock } from '../../lib/core/words';
import { homeView } from '../../lib/view/home';
import { onlineNow } from '../../lib/view/online';
import { markLanguage } from '../../lib/words/language';

// First of all, so that the store and further code are read while the words are: asking for the first word stops this page.
const view = homeView();
const { online } = onlineNow();
markLanguage(document.documentElement);
const Popup = () => {
  const screen = view.screen.value;
  return (
    <>
      {!online.value && screen && <OfflineLine asking={screen === 'wizard'} />}
      <WizardScreen view={view} place="popup" />
    </>
  );
};
const root = document.getElementById('app');
if (root) render(<Popup />, root);
// What the screen shows is still on its way.
prepareClock();
const opened = new Promise<void>((resolve) => {
  effect(() => {
    if (view.glance.value ?? view.wizard.value?.state.value) resolve();
  });
});
// Nobody loses the focus before there is something to have it.
void opened.then(() =>
  afterPaint(async () => {
    const { keepFocus } = await import('../../components/keep-focus');
    if (root) keepFocus(root);
  }),
);
