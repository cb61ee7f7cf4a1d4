import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { ResourceType } from '../core/resource-type';
import { recordAtAddress } from '../resources/halo-address';
import { watchHaloTab } from './halo-tab';

export interface FollowedRecord {
  readonly type: ResourceType;
  readonly id: string;
}

export interface RecordsFollow {
  /** What Halo shows is not followed. */
  readonly pinned: ReadonlySignal<boolean>;
  /** The record that Halo shows, of a type that is not synced. */
  readonly notSynced: ReadonlySignal<FollowedRecord | null>;
  pin(pinned: boolean): void;
  stop(): void;
}

/** Shows the record that the Halo tab in front shows, as long as it is of this connection's instance, unless pinned. */
export function followHalo(
  base: ReadonlySignal<string>,
  types: ReadonlySignal<readonly ResourceType[]>,
  show: (record: FollowedRecord) => void,
  watch: typeof watchHaloTab = watchHaloTab,
): RecordsFollow {
  const pinned = signal(false);
  const notSynced = signal<FollowedRecord | null>(null);
  const address = signal<URL | null>(null);
  const unwatch = watch((seen) => {
    // Our own pages come in front of Halo's and say nothing of it.
    if (/^https?:$/.test(seen.protocol)) address.value = seen;
  });
  let last = '';
  const stop = effect(() => {
    const seen = address.value;
    if (pinned.value || !seen || !URL.canParse(base.value)) return;
    const record = seen.origin === new URL(base.value).origin ? recordAtAddress(seen) : null;
    notSynced.value = record && !types.value.includes(record.type) ? record : null;
    const name = record ? `${record.type}/${record.id}` : '';
    // Only a change in Halo moves the panel: the admin may have gone elsewhere in it meanwhile.
    if (name === last) return;
    last = name;
    if (record && notSynced.peek() === null) show(record);
  });
  return {
    pinned,
    notSynced,
    pin(wanted) {
      if (!wanted) last = '';
      pinned.value = wanted;
    },
    stop() {
      stop();
      unwatch();
    },
  };
}
