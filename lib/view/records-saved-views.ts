import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import { send } from '../messages/send';
import type { SavedView, Scope } from '../store/saved-view';
import { readSavedViews } from '../store/saved-views';
import { live } from './live';

export interface SavedViews {
  /** By name; null until read. */
  readonly all: ReadonlySignal<readonly SavedView[] | null>;
  /** Why the last one was not saved or removed. */
  readonly failure: ReadonlySignal<Failure | null>;
  save(name: string, scope: Scope): Promise<boolean>;
  remove(name: string): Promise<void>;
  stop(): void;
}

/** The saved views of a connection, kept up to date. */
export function savedViews(connectionId: string): SavedViews {
  const views = live(['views'], () => readSavedViews(connectionId));
  void views.refresh();
  const failure = signal<Failure | null>(null);
  return {
    all: views.value,
    failure,
    async save(name, { type, query, everywhere, client, activity, looks, within }) {
      const scope: Scope = { type, query, everywhere, client, activity, looks, within };
      const answer = await send('view.save', { connectionId, name, scope });
      failure.value = answer.ok ? null : answer.error;
      return answer.ok;
    },
    async remove(name) {
      const answer = await send('view.remove', { connectionId, name });
      failure.value = answer.ok ? null : answer.error;
    },
    stop: views.stop,
  };
}
