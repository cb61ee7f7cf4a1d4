import type { Rendering } from './rendering';

const services = 'Client ID and Secret (Services)';

/** What versions and guides have called the method that both integrations need. */
const names: Readonly<Record<Rendering['methodName'], string>> = {
  services,
  ampersand: 'Client ID & Secret (Services)',
  capitalAnd: 'Client ID And Secret (Services)',
  short: 'Client ID and Secret',
  clientCredentials: 'Client ID and Secret (Client Credentials)',
};

/** The name of an authentication method on the page. */
export const methodName = ({ drawn, methodName: name }: Rendering, method: string): string =>
  drawn === 'axes' && method === services ? names[name] : method;
