/** The method both guides ask for. */
export const servicesMethod = 'Client ID and Secret (Services)';

export const betaMethods: readonly string[] = ['API Key'];

/** The paragraph Halo shows once a method is chosen. */
export const methodNotes: Record<string, string> = {
  'Username & Password':
    'For trusted applications only. This method allows logging in with the username and password of an Agent or User.',
  'Implicit Flow (Single Page Application)':
    'For applications that run entirely in a browser and cannot keep a secret.',
  'Authorisation Code (Native Application)':
    'For user-facing applications. The login takes place on the login page of Halo.',
  [servicesMethod]:
    'For backend non user-facing applications only. This method allows logging in just with a Client ID and Client Secret. A username and password is not needed.',
  'API Key': 'For backend applications. A single key is sent along with each request.',
};
