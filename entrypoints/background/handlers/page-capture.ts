import * as z from 'zod/mini';
import { isSecretRefused } from '../../../lib/core/is-secret-refused';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import type { RequestOf } from '../../../lib/messages/protocol';
import { type CapturedTrial, newTrial } from '../../../lib/store/captured-trial';
import type { Connection } from '../../../lib/store/connection';
import { changeConnection } from '../../../lib/store/connections';
import type { Draft } from '../../../lib/store/draft';
import { changeDraft, readDraft } from '../../../lib/store/drafts';
import { keepPending } from '../../../lib/vault/pending';
import { isRemembered } from '../../../lib/vault/remembered';
import { forgetSecret, giveSecret, readSecret } from '../../../lib/vault/secrets';
import type { WorkerContext } from '../context';
import { credentialText } from '../credential-text';
import { isAbout } from '../draft/is-about';
import { isForDraft } from '../draft/is-for-draft';
import { holdersOf } from '../panel/holders-of';
import { bumpPanelRevision } from '../panel/panel-revision';
import { takeSecret } from '../take-secret';
import { recordIn } from '../trial/is-its-tab';
import { armTrial } from '../trial/trial-alarm';

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
    const holders = await holdersOf(capture);
    const isDrafts = isForDraft(draft, capture) || (holders.length === 0 && !draft.connectionId);
    if (holders.length === 0 && !isDrafts) return failed(makeFailure('connection.wizard_finished'));
    const { tabId } = sender;
    const trial = newTrial(Date.now(), tabId, await recordIn(tabId));
    const forgotten = await intoConnections(context, holders, capture, trial);
    if (isDrafts) await intoDraft(draft, capture, trial);
    // In place of a secret that Halo refuses it is tried too when nobody sees its form saved.
    if (holders.some(({ pausedBecause }) => isSecretRefused(pausedBecause))) await armTrial();
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
  trial: CapturedTrial,
): Promise<boolean> {
  if (!secret) return false;
  let forgotten = false;
  const { of: at } = trial;
  for (const { id } of holders) {
    const before = await isRemembered(id);
    const held = await readSecret(id);
    if (!saved && held !== secret && (held !== null || before)) await keepPending(id, { secret, at });
    else await takeSecret(context, id, secret, null, at);
    await changeConnection(id, (now) => ({ ...now, trial }));
    forgotten = forgotten || (before && !(await isRemembered(id)));
  }
  return forgotten;
}

/** Credentials and addresses always belong to one instance: captured on another one, they take the wizard there, alone. */
async function intoDraft(
  draft: Draft,
  { instance, clientId, secret }: Capture,
  trial: CapturedTrial,
): Promise<void> {
  const moved = !isAbout(draft, instance);
  if (secret) await giveSecret('draft', secret);
  else if (moved) await forgetSecret('draft');
  await changeDraft((now) => ({
    ...now,
    fields: {
      ...(moved ? addressesOf(instance) : withInstance(now.fields, instance)),
      clientId: clientId
        ? { text: clientId, origin: 'page' }
        : moved
          ? { text: '', origin: 'typed' }
          : now.fields.clientId,
    },
    hasSecret: Boolean(secret) || (now.hasSecret && !moved),
    secretAt: secret ? trial.of : moved ? null : now.secretAt,
    trial: secret ? trial : (now.trial ?? null),
    test: null,
  }));
}

/** Without an address yet it is this instance's from now on: what was captured here is sent nowhere else. */
const withInstance = (fields: Draft['fields'], instance: string): Draft['fields'] =>
  fields.baseUrl.text.trim() === '' ? { ...fields, baseUrl: { text: instance, origin: 'page' } } : fields;

const addressesOf = (instance: string): Omit<Draft['fields'], 'clientId'> => ({
  baseUrl: { text: instance, origin: 'page' },
  authServer: { text: '', origin: 'typed' },
  tenant: { text: '', origin: 'typed' },
});
