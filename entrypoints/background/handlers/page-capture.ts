import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import type { RequestOf } from '../../../lib/messages/protocol';
import type { Connection } from '../../../lib/store/connection';
import { changeConnection } from '../../../lib/store/connections';
import type { Draft } from '../../../lib/store/draft';
import { changeDraft, readDraft } from '../../../lib/store/drafts';
import { isUntried } from '../../../lib/store/untried';
import { keepPending } from '../../../lib/vault/pending';
import { isRemembered } from '../../../lib/vault/remembered';
import { forgetSecret, giveSecret, readSecret } from '../../../lib/vault/secrets';
import type { WorkerContext } from '../context';
import { credentialText } from '../credential-text';
import { isAbout } from '../draft/is-about';
import { isPreparing } from '../draft/is-preparing';
import { holdersOf } from '../panel/holders-of';
import { bumpPanelRevision } from '../panel/panel-revision';
import { takeSecret } from '../take-secret';

type Capture = RequestOf<'page.capture'>;

/** The admin clicked “capture” in our panel while Client ID and Client Secret were shown. The secret goes to memory only. */
export const pageCapture = (context: WorkerContext): Handler<'page.capture'> => ({
  from: 'tab',
  schema: z.object({
    instance: z.url({ protocol: /^https?$/ }),
    clientId: z.nullable(credentialText.check(z.maxLength(200))),
    secret: z.nullable(credentialText),
    saved: z.boolean(),
  }),
  async run(capture, sender) {
    if (new URL(capture.instance).origin !== sender.origin) {
      return failed(
        makeFailure('message.invalid', { type: 'page.capture', problem: 'instance is not the sender' }),
      );
    }
    const draft = await readDraft();
    const holders = isPreparing(draft, capture.instance) ? [] : await holdersOf(capture);
    if (holders.length === 0 && draft.connectionId) return failed(makeFailure('connection.wizard_finished'));
    const forgotten =
      holders.length > 0 ? await intoConnections(context, holders, capture) : await intoDraft(draft, capture);
    // The page is looked at again: where Halo shows the application saved, the secret is tested.
    await bumpPanelRevision();
    return ok({ clientId: Boolean(capture.clientId), secret: Boolean(capture.secret), forgotten });
  },
});

/**
 * A renewed secret is each of theirs; while it may yet be thrown away with its form, what they have stays in use. Answers whether one
 * that was remembered had to be forgotten.
 */
async function intoConnections(
  context: WorkerContext,
  holders: readonly Connection[],
  { secret, saved }: Capture,
): Promise<boolean> {
  if (!secret) return false;
  let forgotten = false;
  for (const holder of holders) {
    const { id } = holder;
    const before = await isRemembered(id);
    const held = await readSecret(id);
    if (!saved && held !== secret && (held !== null || before)) {
      const at = Date.now();
      await keepPending(id, { secret, at });
      await changeConnection(id, (now) => ({ ...now, untriedSecretAt: at, triedAt: null }));
      continue;
    }
    const isNew = isUntried(holder) || held !== secret;
    await takeSecret(context, id, secret, null);
    if (isNew)
      await changeConnection(id, (now) => ({ ...now, untriedSecretAt: now.secretAt ?? null, triedAt: null }));
    forgotten = forgotten || (before && !(await isRemembered(id)));
  }
  return forgotten;
}

/** Credentials and addresses always belong to one instance: captured on another one, they take the wizard there, alone. */
async function intoDraft(draft: Draft, { instance, clientId, secret }: Capture): Promise<false> {
  const moved = !isAbout(draft, instance);
  const isNew = isUntried(draft) || (await readSecret('draft')) !== secret;
  const at = Date.now();
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
    secretAt: secret ? at : moved ? null : now.secretAt,
    untriedSecretAt: secret ? (isNew ? at : null) : (now.untriedSecretAt ?? null),
    triedAt: secret ? null : (now.triedAt ?? null),
    test: null,
  }));
  return false;
}

const addressesOf = (instance: string): Omit<Draft['fields'], 'clientId'> => ({
  baseUrl: { text: instance, origin: 'page' },
  authServer: { text: '', origin: 'typed' },
  tenant: { text: '', origin: 'typed' },
});
