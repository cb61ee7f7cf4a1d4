/** Words that stand in no message, because they are found again elsewhere exactly so: in Halo, at a vendor, in a standard. */
const names: ReadonlySet<string> = new Set([
  ...['CSV', 'JSON', 'NDJSON'],
  ...[
    'Halo',
    'HaloPSA',
    'Halo Companion',
    'ConnectWise',
    'Gradient',
    'Gradient MSP',
    'Scopable',
    'API',
    'UTC',
  ],
  ...[
    'Client ID',
    'Client Secret',
    'Resource Server',
    'Authorisation Server',
    'Authorization Server',
    'Tenant',
  ],
  ...['Base URL', 'Auth Server', 'Tenant Name', 'Payload URL', 'Content Type', 'Events', 'Enabled', 'Active'],
  ...['Login Type', 'Authentication Method', 'Agent to log in as', 'Application Name', 'Account Active'],
  ...['Role Name', 'Username', 'Roles', 'Default Team', 'Work Hours', 'Is an API-only Agent', 'all'],
  ...['Is a HaloPSA Administrator', 'Allow use of all Clients', 'Permissions', 'Details', 'Administrator'],
  ...['Not set', 'Yes', 'No', 'No Access', 'Read Only', 'Read and Modify', 'Read, Create and Modify'],
  ...['Halo PSA Integration Setup Guide', 'HaloPSA Integration Guide', 'yourcompany'],
]);

/** Labels of Halo's levels and permissions, menu paths, addresses, and a product with its version. */
const shapes = [
  /^[A-Z]\w+( [A-Z]\w+)* Access Level$/,
  /^(Read|Edit): \w+$/,
  /^Configuration >( [\w&]+( >)?)*$/,
  /^https:\/\/\S+$/,
  /^\d[\d.]+$/,
  /^HaloPSA ….?$/,
  /^[a-z_]+(\.[a-z_]+)+$/,
  // Where a fact is from: the title of somebody’s guide.
  /^(Gradient|Scopable)’s .* Guide, “…” \(…\)$/,
  /^(Earlier editions of|HaloPSA guide|Rewst’s|Least privilege;|HaloPSA runbook|Appxite’s) /,
];

/** Is a text a fact rather than words of ours? */
export const isFact = (text: string): boolean => names.has(text) || shapes.some((shape) => shape.test(text));
