/** The domains Halo's own hosted instances, trials and shared auth servers live under. */
export const haloDomains: readonly string[] = [
  'halopsa.com',
  'haloitsm.com',
  'halocrm.com',
  'halocrm.io',
  'haloservicedesk.com',
  'haloservicesolutions.com',
  'usehalo.com',
];

// Suffixes under which people register names, where two labels are not yet a name of one's own. Not the whole public
// suffix list (200 KB): an unknown suffix makes two sites look related only if both sit directly under it.
const sharedSuffix = /^(?:co|com|org|net|gov|edu|ac|ltd|plc|me|gen|or|ne|go)\.[a-z]{2}$/;

const under = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

/** The Halo domain a host belongs to, or null. */
export const haloDomainOf = (host: string): string | null =>
  haloDomains.find((domain) => under(host, domain)) ?? null;

// Halo's own sites beside the instances, as its guides and mails link them.
const websites = new Set([
  'www',
  'docs',
  'guides',
  'academy',
  'blog',
  'status',
  'community',
  'marketplace',
  'info',
]);

/** Halo's public website rather than anyone's instance: the bare domain, www, or a site about the product. */
export const isMarketingHost = (host: string): boolean => {
  const domain = haloDomainOf(host);
  return domain !== null && (host === domain || websites.has(host.slice(0, -domain.length - 1)));
};

export const isLoopback = (host: string): boolean =>
  host === 'localhost' ||
  host.endsWith('.localhost') ||
  host === '[::1]' ||
  /^127(?:\.\d{1,3}){3}$/.test(host);

const isNumeric = (host: string) => host.startsWith('[') || /^[\d.]+$/.test(host);

const registrable = (host: string): string => {
  if (isNumeric(host)) return host;
  const labels = host.split('.');
  const take = sharedSuffix.test(labels.slice(-2).join('.')) ? 3 : 2;
  return labels.slice(-take).join('.');
};

/**
 * May `base` send people to `auth` for tokens without being asked? Same site, or Halo's own domain (own-domain instances
 * that are hosted sign in at `*.halopsa.com`; older ones at `auth.haloservicedesk.com`, Halo's API documentation).
 */
export const isRelatedHost = (base: string, auth: string): boolean => {
  const [from, to] = [withoutPort(base), withoutPort(auth)];
  return (
    from === to ||
    haloDomainOf(to) !== null ||
    (isLoopback(from) && isLoopback(to)) ||
    registrable(from) === registrable(to)
  );
};

/**
 * Auth servers that older hosted instances share: `auth.haloservicedesk.com` (Halo's API documentation) and those of the
 * trials, `uk-trial.halopsa.com` (HaloAPI issue 1).
 */
export const isSharedAuthHost = (host: string): boolean =>
  haloDomains.some(
    (domain) => host === `auth.${domain}` || (under(host, domain) && /^[a-z0-9]+-trial\./.test(host)),
  );

/**
 * May a page of `base` name `auth` while the instance itself does not say where its auth server is? The same host, one of
 * Halo's shared auth servers, or the same site of the owner's own: anybody can rent a name next door on `halopsa.com`.
 */
export const mayBeNamedByPage = (base: string, auth: string): boolean => {
  const [from, to] = [withoutPort(base), withoutPort(auth)];
  if (from === to || isSharedAuthHost(to)) return true;
  return haloDomainOf(to) === null && isRelatedHost(from, to);
};

const withoutPort = (host: string) => host.replace(/:\d+$/, '');
