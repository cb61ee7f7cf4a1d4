import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
// What the screen fetches when it is wanted is made ready first.
import '../../../../components/FailureBanner';
import '../../../../components/wizard/ConnectStep';
import '../../../../components/wizard/DoneStep';
import '../../../../components/wizard/ReviewStep';
import '../../../../components/wizard/SelectStep';
import '../../../../components/wizard/StatusGlance';
import '../../../../components/wizard/WebhooksStep';
import '../../../../components/wizard/Wizard';
import '../../../../lib/view/read-glances';
import '../../../../lib/view/wizard';
import { WizardScreen } from '../../../../components/wizard/WizardScreen';
import { ok, type Result } from '../../../../lib/core/result';
import type { Command, Envelope } from '../../../../lib/messages/protocol';
import type { Connection } from '../../../../lib/store/connection';
import { activateConnection } from '../../../../lib/store/connections';
import type { Draft } from '../../../../lib/store/draft';
import { changeDraft, emptyDraft } from '../../../../lib/store/drafts';
import { applyPatch } from '../../../../lib/view/apply-patch';
import { homeView } from '../../../../lib/view/home';
import { emptyStores } from '../../store/support';

const quiet = { addListener() {}, removeListener() {} };

interface Given {
  readonly draft?: Partial<Draft>;
  readonly connections?: readonly Connection[];
  /** What the background answers, where it is not that all went well. */
  readonly answers?: Partial<Readonly<Record<Command, Result<null>>>>;
}

/** The popup's screen as it opens on these stores, beside a background that keeps what is changed in the draft. */
export async function openScreen({ draft = {}, connections = [], answers = {} }: Given) {
  fakeBrowser.reset();
  emptyStores();
  const sendMessage = async ({ command, request }: Envelope<'draft.change'>) => {
    if (command === 'draft.change') await changeDraft((now) => applyPatch(now, request));
    return answers[command] ?? ok(null);
  };
  const tabs = { query: async () => [], create: async (_: { url: string }) => {} };
  vi.stubGlobal('browser', {
    ...fakeBrowser,
    runtime: { ...fakeBrowser.runtime, sendMessage },
    storage: { ...fakeBrowser.storage, managed: { get: async () => ({}) } },
    permissions: { contains: async () => true, onAdded: quiet, onRemoved: quiet },
    windows: { getCurrent: async () => ({ id: 1 }) },
    tabs,
  });
  for (const each of connections) await activateConnection(each, { onePsa: false, vendor: 'Scopable' });
  await changeDraft(() => ({ ...emptyDraft, ...draft }));
  const root = document.body.appendChild(document.createElement('div'));
  const view = homeView();
  act(() => render(<WizardScreen view={view} place="popup" />, root));
  const button = (words: string) =>
    [...root.querySelectorAll('button')].find((each) => each.textContent?.startsWith(words));
  return {
    root,
    view,
    tabs,
    button,
    press: (words: string) => act(() => button(words)?.click()),
    close() {
      act(() => render(null, root));
      root.remove();
      view.stop();
      vi.unstubAllGlobals();
    },
  };
}

export type OpenScreen = Awaited<ReturnType<typeof openScreen>>;
