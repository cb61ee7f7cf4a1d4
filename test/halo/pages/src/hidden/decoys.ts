/** Fields of dialogs that are closed, by the page they belong to: true names, values of something else. */
export const decoys: Readonly<Record<string, readonly (readonly [label: string, value: string])[]>> & {
  readonly api: readonly (readonly [label: string, value: string])[];
} = {
  roles: [
    ['Role Name', 'Copy of Administrator'],
    ['Clients Access Level', 'Read and Modify'],
    ['Items Access Level', 'No Access'],
    ['Invoices Access Level', 'Read Only'],
    ['Is a HaloPSA Administrator', 'Yes'],
  ],
  agents: [
    ['Username', 'Imported Agent'],
    ['Is an API-only Agent', 'Yes'],
    ['Default Team', '1st Line Support'],
    ['Clients Access Level', 'Read and Modify'],
  ],
  applications: [
    ['Application Name', 'Example Application'],
    ['Client ID', '00000000-1111-4222-8333-444444444444'],
    ['Login Type', 'User'],
    ['read:customers', 'Yes'],
  ],
  webhooks: [
    ['Payload URL', 'https://example.org/hook'],
    ['Content Type', 'application/x-www-form-urlencoded'],
    ['Enabled', 'No'],
  ],
  api: [
    ['Resource Server', 'https://sandbox.example.org/api'],
    ['Authorisation Server', 'https://sandbox.example.org/auth'],
    ['Tenant', 'sandbox'],
  ],
};
