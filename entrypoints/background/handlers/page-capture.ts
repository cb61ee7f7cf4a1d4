import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok, type Result } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import type { RequestOf } from '../../../lib/messages/protocol';
import { readConnection } from '../../../lib/store/connections';
import type { Draft } from '../../../lib/store/draft';
import { changeDraft, readDraft } from '../../../lib/store/drafts';
import { forgetSecret, giveSecret } from '../../../lib/vault/secrets';
import { dropToken } from '../../../lib/vault/tokens';
import { isAbout } from '../draft/is-about';
import { bumpPanelRevision } from '../panel/panel-revision';

type Capture = RequestOf<'page.capture'>;

/** The admin clicked “capture” in our panel while Client ID and Client Secret were shown. The secret goes to memory only. */
export const pageCapture: Handler<'page.capture'> = {
  from: 'tab',
  schema: z.object({
    instance: z.url({ protocol: /^https?$/ }),
    clientId: z.nullable(z.string().check(z.maxLength(200))),
    secret: z.nullable(z.string().check(z.maxLength(500))),
  }),
  async run(capture, sender) {
    if (new URL(capture.instance).origin !== sender.origin) {
      return failed(
        makeFailure('message.invalid', { type: 'page.capture', problem: 'instance is not the sender' }),
      );
    }
    const draft = await readDraft();
    const kept = draft.connectionId
      ? await intoConnection(draft.connectionId, capture)
      : await intoDraft(draft, capture);
    if (!kept.ok) return kept;
    await bumpPanelRevision();
    return ok({ clientId: Boolean(capture.clientId), secret: Boolean(capture.secret) });
  },
};

/** A finished wizard is about its connection: a renewed secret of the same application goes there, nothing else does. */
async function intoConnection(id: string, { instance, clientId, secret }: Capture): Promise<Result<null>> {
  const connection = await readConnection(id);
  const same = connection?.addresses.base === instance && connection.clientId === clientId;
  if (!same) return failed(makeFailure('connection.wizard_finished'));
  if (secret) {
    await giveSecret(id, secret);
    await dropToken(id);
  }
  return ok(null);
}

/** Credentials and addresses always belong to one instance: captured on another one, they take the wizard there, alone. */
async function intoDraft(draft: Draft, { instance, clientId, secret }: Capture): Promise<Result<null>> {
  const moved = !isAbout(draft, instance);
  if (secret) await giveSecret('draft', secret);
  else if (moved) await forgetSecret('draft');
  await changeDraft((now) => ({
    ...now,
    fields: {
      ...(moved ? addressesOf(instance) : now.fields),
      clientId: clientId
        ? { text: clientId, origin: 'page' }
        : moved
          ? { text: '', origin: 'typed' }
          : now.fields.clientId,
    },
    hasSecret: Boolean(secret) || (now.hasSecret && !moved),
    secretAt: secret ? Date.now() : moved ? null : now.secretAt,
    test: null,
  }));
  return ok(null);
}

const addressesOf = (instance: string): Omit<Draft['fields'], 'clientId'> => ({
  baseUrl: { text: instance, origin: 'page' },
  authServer: { text: '', origin: 'typed' },
  tenant: { text: '', origin: 'typed' },
});
