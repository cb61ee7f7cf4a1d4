import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import { profileById } from '../profiles/registry';
import { onChange } from '../store/changes';
import type { Connection } from '../store/connection';
import { readConnections } from '../store/connections';
import { chosenOf } from './chosen-connection';
import { asFailure } from './runs-read';
import { steadily } from './runs-refresh';

/** The connections as a page began to read them before its own code was there. */
export type ReadConnections = Promise<readonly Connection[]>;

export interface ConnectionsView {
  /** null until first read. */
  readonly all: ReadonlySignal<readonly Connection[] | null>;
  /**
   * The one chosen, else the newest that is not disconnected, else the newest. It stays so as long as it exists, whatever becomes
   * of it and whatever else is connected: what is being done with one must not come to be done with another.
   */
  readonly chosen: ReadonlySignal<Connection | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  /** Resolves once they have been read for the first time, well or not. */
  readonly settled: Promise<void>;
  choose(id: string): void;
  close(): void;
}

/** The connections there are and the one being looked at. The choice is the reader's own and lasts as long as the page. */
export function connectionsView(early: ReadConnections | null = null): ConnectionsView {
  const all = signal<readonly Connection[] | null>(null);
  const failure = signal<Failure | null>(null);
  const choice = signal<string | null>(null);
  let first = early;
  let settle = () => {};
  const settled = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const refresh = steadily(async () => {
    try {
      const read = first;
      first = null;
      const now = await (read ?? readConnections());
      batch(() => {
        all.value = now;
        choice.value = chosenOf(now, choice.value)?.id ?? null;
        failure.value = null;
      });
    } catch (thrown) {
      failure.value = asFailure(thrown);
    }
    settle();
  });
  const off = onChange(['connections'], refresh.again);
  return {
    all,
    failure,
    settled,
    chosen: computed(() => chosenOf(all.value ?? [], choice.value)),
    choose: (id) => {
      choice.value = id;
    },
    close() {
      off();
      refresh.stop();
    },
  };
}

/** A connection as people tell it from another: the instance's host and what it serves. */
export interface ConnectionName {
  readonly id: string;
  readonly host: string;
  readonly profile: string;
  readonly state: Connection['state'];
}

export const connectionName = (connection: Connection): ConnectionName => ({
  id: connection.id,
  host: connection.addresses.base.replace(/^https?:\/\//, ''),
  profile: profileById(connection.profileId)?.name ?? connection.profileId,
  state: connection.state,
});
