import type { HaloRequest } from '../server/context';
import type { Refusal } from './refusals';

/** The fields of a token request, wherever the client put its credentials. */
export interface TokenRequest {
  grantType: string | null;
  clientId: string | null;
  clientSecret: string | null;
  scopes: string[];
}

/** Reads a token request: form-encoded only, credentials in the form or in a Basic header but not both. */
export function readTokenRequest(request: HaloRequest): TokenRequest | Refusal {
  const type = request.headers['content-type'];
  if (!type) return 'missingType';
  if (!type.toLowerCase().startsWith('application/x-www-form-urlencoded')) return 'wrongType';
  const form = new URLSearchParams(request.body);
  const basic = readBasic(request.headers.authorization);
  if (basic && form.get('client_secret')) return 'twoCredentials';
  return {
    grantType: form.get('grant_type') || null,
    clientId: basic?.id ?? (form.get('client_id') || null),
    clientSecret: basic?.secret ?? (form.get('client_secret') || null),
    scopes: (form.get('scope') ?? '').split(' ').filter((scope) => scope !== ''),
  };
}

function readBasic(header: string | undefined): { id: string; secret: string } | null {
  const encoded = /^basic +(.+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return null;
  const [id = '', ...secret] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return { id: formDecoded(id), secret: formDecoded(secret.join(':')) };
}

/** RFC 6749 asks for form encoding inside Basic; many clients leave it out, which reads the same for GUIDs. */
function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
