import { isEmptyWord } from '../../../lib/core/empty-words';
import { parseAddress } from '../../../lib/halo/parse-address';
import type { Observation } from '../../../lib/page/observation';
import type { Draft, DraftField } from '../../../lib/store/draft';
import { changeDraft } from '../../../lib/store/drafts';
import { isAbout } from '../draft/is-about';

/**
 * Takes Resource Server, Authorisation Server and Tenant from a read HaloPSA API page into the wizard. What the admin
 * typed is left alone, and so is a draft that is about another instance or holds another instance's credentials. The
 * base is the instance the admin opened: a page that names another host does not move the wizard there.
 */
export async function captureAddresses(observation: Observation): Promise<void> {
  const resourceServer = shown(observation, 'resource-server');
  if (!resourceServer || !parseAddress(resourceServer).ok) return;
  const captured: Record<DraftField, string | null> = {
    baseUrl: observation.instance,
    authServer: shown(observation, 'auth-server'),
    tenant: tenantShown(observation),
    clientId: null,
  };
  await changeDraft((draft) => withCaptured(draft, captured));
}

function withCaptured(draft: Draft, captured: Record<DraftField, string | null>): Draft {
  if (draft.connectionId || (isSettled(draft) && !isAbout(draft, captured.baseUrl))) return draft;
  let changed = false;
  const fields = { ...draft.fields };
  for (const name of ['baseUrl', 'authServer', 'tenant'] as const) {
    const text = captured[name];
    const now = fields[name];
    const mine = now.origin === 'typed' && (now.text !== '' || now.touched);
    if (text === null || mine || (now.text === text && now.origin === 'page')) continue;
    fields[name] = { text, origin: 'page' };
    changed = changed || now.text !== text;
  }
  return { ...draft, fields, test: changed ? null : draft.test };
}

/** Given by the admin, or belonging to credentials that must not be sent anywhere else. */
function isSettled({ fields, hasSecret }: Draft): boolean {
  const { baseUrl, clientId } = fields;
  return (baseUrl.origin !== 'page' && baseUrl.text !== '') || hasSecret || clientId.text !== '';
}

/** The page's tenant; '' where it shows that there is none, which takes back one that was read there before. */
function tenantShown(observation: Observation): string | null {
  const reading = observation.fields.tenant;
  if (reading?.state !== 'read' || (reading.value !== null && typeof reading.value !== 'string')) return null;
  return isEmptyWord(reading.value ?? '') ? '' : reading.value;
}

function shown(observation: Observation, field: string): string | null {
  const reading = observation.fields[field];
  return reading?.state === 'read' && typeof reading.value === 'string' ? reading.value : null;
}
