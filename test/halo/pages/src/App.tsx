import { Navigate, Route, Routes } from 'react-router';
import { AgentsPage } from './agents/AgentsPage';
import { ApiPage } from './api-page/ApiPage';
import { ApplicationsPage } from './applications/ApplicationsPage';
import { RolesPage } from './roles/RolesPage';
import { ConfigPlace } from './shell/ConfigPlace';
import { Shell } from './shell/Shell';
import { WebhooksPage } from './webhooks/WebhooksPage';

/** The real paths; anything else is looked up in the config menu and is a 404 inside the app when it is not there. */
export function App() {
  return (
    <Routes>
      <Route path="/" element={<Navigate to="/config/home" replace />} />
      <Route path="/config" element={<Navigate to="/config/home" replace />} />
      <Route element={<Shell />}>
        <Route path="/config/agents/roles" element={<RolesPage />} />
        <Route path="/config/agents/agents" element={<AgentsPage />} />
        <Route path="/config/integrations/api" element={<ApiPage />} />
        <Route path="/config/integrations/api/applications" element={<ApplicationsPage />} />
        <Route path="/config/integrations/webhooks" element={<WebhooksPage />} />
        <Route path="*" element={<ConfigPlace />} />
      </Route>
    </Routes>
  );
}
