/**
 * The method both integrations log in by, under every name versions of Halo and vendors' guides have for it (screens in Nango's and
 * Rewst's guides; n8n's older guide has "Client Credentials"), and how Halo's other methods begin (the same screens).
 */
export const clientSecretMethod = {
  oneOf: [
    'Client ID and Secret (Services)',
    'Client ID and Secret',
    'Client ID and Secret (Client Credentials)',
    'Client Credentials',
  ],
  noneOf: [
    'Username and Password',
    'Implicit Flow',
    'Authorisation Code',
    'API Key',
    'JWT Assertion',
    'Halo Automation Identity',
  ],
} as const;

/** Whom an application logs in as: an agent, and not a user or a supplier, in tenants' words for them (Appxite's and CrushBank's guides). */
export const agentLogin = {
  oneOf: ['Agent'],
  noneOf: ['User', 'End User', 'End-User', 'Contact', 'Customer', 'Client', 'Supplier', 'Vendor'],
} as const;
