import { parseFlags } from './cli-flags';
import { hostedHost, ownDomainHost, startHalo } from './start';

const flags = parseFlags(process.argv.slice(2));
if (typeof flags === 'string') {
  console.error(flags);
  process.exit(2);
}

try {
  const halo = await startHalo(flags);
  const at = flags.http ? halo.origin : `https://${hostedHost}`;
  console.log(
    JSON.stringify({
      port: halo.port,
      origin: halo.origin,
      hosts: halo.hosts,
      scenario: flags.scenario ?? 'empty',
      about: halo.about,
      resourceServer: `${at}/api`,
      authServer: flags.http ? `${at}/auth` : halo.instance().authServer,
      tenant: halo.instance().tenant,
      clientId: halo.credentials?.clientId ?? null,
      clientSecret: halo.credentials?.clientSecret ?? null,
      certificateFingerprint: halo.fingerprint || null,
      spki: halo.spki || null,
      totals: halo.instance(hostedHost).totals({ activeOnly: true }),
      others: { [ownDomainHost]: halo.credentialsOf(ownDomainHost) },
    }),
  );
  const stop = () => {
    void halo.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(busy ? `Port ${flags.port} is in use. Give another with --port.` : error);
  process.exit(busy ? 2 : 1);
}
