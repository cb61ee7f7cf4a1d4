import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import '@fontsource/poppins/latin-400.css';
import '@fontsource/poppins/latin-500.css';
import '@fortawesome/fontawesome-free/css/fontawesome.css';
import '@fortawesome/fontawesome-free/css/solid.css';
import '@fortawesome/fontawesome-free/css/regular.css';
import '@fortawesome/fontawesome-free/css/brands.css';
import 'bootstrap/dist/css/bootstrap-grid.css';
import './styles/colours.css';
import './styles/shell.css';
import './styles/list.css';
import './styles/detail.css';
import './styles/fields.css';
import './styles/select.css';
import './styles/dialogs.css';
import './styles/composed.css';
import './styles/boxes.css';
import './styles/semantic.css';
import './styles/tabs.css';
import { App } from './App';
import { BootProvider } from './boot';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <BootProvider>
    <BrowserRouter basename={new URL(document.baseURI).pathname}>
      <App />
    </BrowserRouter>
  </BootProvider>,
);
