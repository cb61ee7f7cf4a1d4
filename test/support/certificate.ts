import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A throw-away certificate; `spki` is for Chromium's --ignore-certificate-errors-spki-list. */
export interface Certificate {
  /** PEM */
  cert: string;
  /** PEM */
  key: string;
  /** base64 of the SHA-256 of the SubjectPublicKeyInfo. */
  spki: string;
  /** SHA-256 of the certificate, upper-case hex pairs joined with colons. */
  fingerprint: string;
}

const length = (n: number): Buffer =>
  n < 128 ? Buffer.from([n]) : n < 256 ? Buffer.from([0x81, n]) : Buffer.from([0x82, n >> 8, n & 255]);

function tlv(tag: number, ...parts: (Buffer | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
  return Buffer.concat([Buffer.from([tag]), length(content.length), content]);
}

const sequence = (...parts: Buffer[]): Buffer => tlv(0x30, ...parts);
const oid = (hex: string): Buffer => tlv(0x06, Buffer.from(hex, 'hex'));
const utcTime = (at: number): Buffer =>
  tlv(0x17, `${new Date(at).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`);

/**
 * A self-signed certificate (EC P-256, valid from yesterday for 30 days) made in memory, so that neither openssl nor a key
 * in the repository is needed. IPv4 addresses among the names become IP entries.
 */
export function makeCertificate(names: readonly string[]): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const algorithm = sequence(oid('2a8648ce3d040302'));
  const subject = sequence(tlv(0x31, sequence(oid('550403'), tlv(0x0c, 'Halo stand-in'))));
  const alternatives = names.map((name) =>
    /^\d+(\.\d+){3}$/.test(name) ? tlv(0x87, Buffer.from(name.split('.').map(Number))) : tlv(0x82, name),
  );
  const body = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    subject,
    sequence(utcTime(Date.now() - 864e5), utcTime(Date.now() + 30 * 864e5)),
    subject,
    spki,
    tlv(0xa3, sequence(sequence(oid('551d11'), tlv(0x04, sequence(...alternatives))))),
  );
  const der = sequence(body, algorithm, tlv(0x03, Buffer.from([0]), sign('sha256', body, privateKey)));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    spki: createHash('sha256').update(spki).digest('base64'),
    fingerprint: (createHash('sha256').update(der).digest('hex').toUpperCase().match(/../g) ?? []).join(':'),
  };
}
