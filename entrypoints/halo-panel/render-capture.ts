import { send } from '../../lib/messages/send';
import { loadedReader } from '../../lib/page/reader';
import { h } from './h';
import type { Parts } from './parts';

const isSecretShown = ({ seen }: Parts): boolean => {
  const state = seen.fields['secret-state'];
  return state?.state === 'read' && state.value === 'shown';
};

/** Halo shows the secret once; until it is captured nothing else on the page is as urgent. */
export const isSecretWaiting = (parts: Parts): boolean =>
  parts.model.capture?.secret === false && isSecretShown(parts);

/** On an application's Details tab: takes over Client ID and Client Secret, only when the admin presses the button. */
export function renderCapture(parts: Parts): HTMLElement | null {
  const { model, seen, status } = parts;
  const id = seen.fields['client-id'];
  const clientId = id?.state === 'read' && typeof id.value === 'string' ? id.value : null;
  if (!model.capture || (!clientId && !seen.fields['secret-state'])) return null;
  const secretShown = isSecretShown(parts);
  const capture = async (withSecret: boolean) => {
    const secret = withSecret ? (loadedReader()?.readSecretShown(document) ?? null) : null;
    if (withSecret && !secret) {
      status.textContent =
        'The secret is no longer on show. Press Generate in Halo and capture it before you save.';
      return;
    }
    const answer = await send('page.capture', { instance: seen.instance, clientId, secret });
    status.textContent = answer.ok
      ? capturedWords(answer.value)
      : 'Nothing was captured: the extension did not answer. Press the button again.';
  };
  return h(
    'div',
    { class: 'part' },
    h('h2', {}, 'Client ID and Client Secret'),
    h(
      'p',
      {},
      model.capture.clientId || model.capture.secret ? capturedWords(model.capture) : 'Nothing captured yet.',
    ),
    h(
      'button',
      {
        class: 'main',
        'data-key': 'capture-both',
        disabled: !secretShown,
        onclick: () => void capture(true),
      },
      'Capture Client ID and Secret',
    ),
    secretShown ? null : h('p', {}, 'Halo shows the secret only right after Generate.'),
    secretShown || !clientId
      ? null
      : h('button', { 'data-key': 'capture-id', onclick: () => void capture(false) }, 'Capture Client ID'),
    h(
      'p',
      { class: 'care' },
      seen.recordId === 'new'
        ? 'Halo may change the Client ID on the first save: capture the secret now, and the Client ID again after saving. '
        : '',
      'Changing Login Type or Authentication Method makes a new secret and stops this one.',
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
  if (clientId && secret) return 'Client ID and Client Secret are captured.';
  if (clientId) return 'Client ID is captured; the Client Secret is not.';
  return secret ? 'Client Secret is captured; the Client ID is not.' : 'Nothing captured yet.';
}
