import type { RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import { createSecureContext } from 'node:tls';
import { type Certificate, makeCertificate } from '../../support/certificate';

/** An HTTPS server that shows `certificate`, but a foreign one to whoever asks for an untrusted host by name (SNI). */
export function secureServer(
  certificate: Certificate,
  untrustedHosts: ReadonlySet<string>,
  handle: RequestListener,
): Server {
  const { cert, key } = certificate;
  const SNICallback = (
    host: string,
    done: (error: Error | null, context?: ReturnType<typeof createSecureContext>) => void,
  ) => {
    const shown = untrustedHosts.has(host.toLowerCase()) ? makeCertificate([host]) : certificate;
    done(null, createSecureContext({ cert: shown.cert, key: shown.key }));
  };
  return createServer({ cert, key, SNICallback }, handle);
}
