import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import type { DraftPatch } from '../messages/protocol';
import { send } from '../messages/send';
import type { Draft } from '../store/draft';
import { readDraft } from '../store/drafts';
import { applyPatch } from './apply-patch';
import { live } from './live';

export interface LiveDraft {
  /** The stored draft with the changes still on their way laid over it; null until read. */
  readonly draft: ReadonlySignal<Draft | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  refresh(): Promise<void>;
  /** Sends one change; answers why it was refused, or null. */
  change(patch: DraftPatch): Promise<Failure | null>;
  stop(): void;
}

/**
 * The wizard's draft, shown before the background has confirmed it and stored with every keystroke: sent at once and
 * in order, never held back, because the popup may close at any moment.
 */
export function liveDraft(): LiveDraft {
  const stored = live(['draft', 'secrets'], readDraft);
  const underWay = signal<readonly DraftPatch[]>([]);
  const draft = computed(() => stored.value.value && underWay.value.reduce(applyPatch, stored.value.value));

  const change = async (patch: DraftPatch): Promise<Failure | null> => {
    underWay.value = [...underWay.value, patch];
    const answer = await send('draft.change', patch);
    await stored.refresh();
    batch(() => {
      underWay.value = underWay.value.filter((each) => each !== patch);
    });
    return answer.ok ? null : answer.error;
  };

  return { draft, failure: stored.failure, refresh: stored.refresh, change, stop: stored.stop };
}
