import { send } from '../../lib/messages/send';
import { loadedReader } from '../../lib/page/reader';
import { h } from './h';
import type { Parts } from './parts';
import { word } from './words';

const isSecretShown = ({ seen }: Parts): boolean => {
  const state = seen.fields['secret-state'];
  return state?.state === 'read' && state.value === 'shown';
};

/** Halo shows the secret once; until it is captured, also in the place of an older one, nothing else on the page is as urgent. */
export const isSecretWaiting = (parts: Parts): boolean => {
  const { capture } = parts.model;
  return isSecretShown(parts) && (capture?.secret === false || capture?.older === true);
};

/** On an application's Details tab: takes over Client ID and Client Secret, only when the admin presses the button. */
export function renderCapture(parts: Parts): HTMLElement | null {
  const { model, seen, say } = parts;
  const id = seen.fields['client-id'];
  const clientId = id?.state === 'read' && typeof id.value === 'string' ? id.value : null;
  if (!model.capture || (!clientId && !seen.fields['secret-state'])) return null;
  const secretShown = isSecretShown(parts);
  // Another application's Client ID is not to be taken by mistake; its secret is shown once, so it is worth the question.
  if (model.instead && !secretShown) return null;
  const { trial } = model.capture;
  const wanting = !(model.capture.clientId && model.capture.secret) || secretShown;
  const capture = async (withSecret: boolean) => {
    const secret = withSecret ? (loadedReader()?.readSecretShown(document) ?? null) : null;
    if (withSecret && !secret) {
      say(word('secret_gone'));
      return;
    }
    const saved = seen.mode === 'view' && !seen.unsaved;
    const answer = await send('page.capture', { instance: seen.instance, clientId, secret, saved });
    say(
      answer.ok
        ? `${capturedWords(answer.value)} ${answer.value.forgotten ? word('secret_forgotten') : ''}`
        : word('capture_no_answer'),
    );
  };
  return h(
    'div',
    { class: 'part' },
    h('h2', {}, word('id_and_secret')),
    h(
      'p',
      {},
      model.instead
        ? word(model.capture.held ? 'capture_renews' : 'capture_instead')
        : capturedWords({ ...model.capture, secret: model.capture.secret && !isSecretWaiting(parts) }),
    ),
    trial && h('p', { class: `trial ${trial.outcome}`, 'data-trial': trial.outcome }, trial.text),
    wanting
      ? h(
          'button',
          {
            class: model.instead ? '' : 'main',
            'data-key': 'capture-both',
            disabled: !secretShown,
            onclick: () => void capture(true),
          },
          word('capture_both'),
        )
      : null,
    secretShown || !wanting ? null : h('p', {}, word('after_generate')),
    secretShown || !clientId || !wanting
      ? null
      : h('button', { 'data-key': 'capture-id', onclick: () => void capture(false) }, word('capture_id')),
    h(
      'p',
      { class: 'care' },
      seen.recordId === 'new' ? `${word('id_may_change')} ` : '',
      word('secret_changes'),
    ),
  );
}

function capturedWords({
  clientId,
  secret,
}: {
  readonly clientId: boolean;
  readonly secret: boolean;
}): string {
  if (clientId && secret) return word('both_captured');
  if (clientId) return word('id_captured');
  return secret ? word('secret_captured') : word('nothing_captured');
}
