import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Envelope } from '../../../lib/messages/protocol';
import { changeDraft, emptyDraft } from '../../../lib/store/drafts';
import { applyPatch } from '../../../lib/view/apply-patch';
import { type LiveDraft, liveDraft } from '../../../lib/view/live-draft';

/** The background as the draft meets it: each change is stored when the test lets it. */
const held: (() => void)[] = [];
let refuse = false;
const background = (message: Envelope<'draft.change'>) =>
  new Promise((answer) => {
    held.push(async () => {
      if (refuse) return answer(failed(makeFailure('message.no_answer')));
      await changeDraft((now) => applyPatch(now, message.request));
      answer(ok(null));
    });
  });

let view: LiveDraft;
beforeEach(async () => {
  refuse = false;
  held.length = 0;
  fakeBrowser.reset();
  Object.assign(globalThis, { browser: { runtime: { sendMessage: background } } });
  await changeDraft(() => emptyDraft);
  view = liveDraft();
  await view.refresh();
});
afterEach(() => view.stop());

const type = (text: string) => view.change({ field: { name: 'baseUrl', text } });
const shown = () => view.draft.value?.fields.baseUrl.text;

describe('the draft', () => {
  it('shows a keystroke before the background has stored it', () => {
    void type('a');
    expect(shown()).toBe('a');
  });

  it('never falls back to an older text while newer keystrokes are under way', async () => {
    const seen: (string | undefined)[] = [];
    const stop = view.draft.subscribe((draft) => seen.push(draft?.fields.baseUrl.text));
    const sent = ['a', 'ac', 'acm', 'acme'].map(type);
    for (const store of held) store();
    await Promise.all(sent);
    stop();
    expect(seen.filter((text, index) => (text?.length ?? 0) < (seen[index - 1]?.length ?? 0))).toEqual([]);
    expect(shown()).toBe('acme');
  });

  it('shows what is stored again when a change is refused, and says why', async () => {
    refuse = true;
    const sent = type('a');
    held[0]?.();
    expect((await sent)?.code).toBe('message.no_answer');
    expect(shown()).toBe('');
  });
});
