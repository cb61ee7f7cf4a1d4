/**
 * What versions of Halo and vendors' guides call the method both integrations log in by (screens in Nango's and Rewst's guides; n8n's
 * older guide has "Client Credentials").
 */
export const clientSecretMethods: readonly string[] = [
  'Client ID and Secret (Services)',
  'Client ID and Secret',
  'Client ID and Secret (Client Credentials)',
  'Client Credentials',
];

/** Halo's other methods (screens of the application form in Nango's and Rewst's guides), as they begin. */
export const otherMethods: readonly string[] = [
  'Username and Password',
  'Implicit Flow',
  'Authorisation Code',
  'API Key',
  'JWT Assertion',
  'Halo Automation Identity',
];

/** Who else an application may log in as (Appxite's and CrushBank's guides): users and suppliers, in the words tenants have for them. */
export const otherLogins: readonly string[] = [
  'User',
  'End User',
  'End-User',
  'Contact',
  'Customer',
  'Client',
  'Supplier',
  'Vendor',
];
