import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
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
  /** The origin of a page in front that shows a record of another instance than this connection's. */
  readonly elsewhere: ReadonlySignal<string | null>;
  pin(pinned: boolean): void;
  stop(): void;
}

/**
 * Shows the record that the Halo tab in front shows, as long as it is of this connection's instance, unless pinned. One of
 * another instance is told and not gone to: that would end the search, the filters and an export of this connection.
 */
export function followHalo(
  base: ReadonlySignal<string>,
  types: ReadonlySignal<readonly ResourceType[]>,
  show: (record: FollowedRecord) => void,
  watch: typeof watchHaloTab = watchHaloTab,
): RecordsFollow {
  const pinned = signal(false);
  const address = signal<URL | null>(null);
  const unwatch = watch((seen) => {
    // Our own pages come in front of Halo's and say nothing of it.
    if (seen === null || /^https?:$/.test(seen.protocol)) address.value = seen;
  });
  const followed = computed(() => (pinned.value || !URL.canParse(base.value) ? null : address.value));
  const isOurs = computed(() => followed.value?.origin === new URL(base.value).origin);
  const record = computed(() => followed.value && recordAtAddress(followed.value));
  const notSynced = computed(() =>
    record.value && isOurs.value && !types.value.includes(record.value.type) ? record.value : null,
  );
  let last = '';
  const stop = effect(() => {
    if (!followed.value) return;
    const ours = isOurs.value ? record.value : null;
    const name = ours ? `${ours.type}/${ours.id}` : '';
    // Only a change in Halo moves the panel: the admin may have gone elsewhere in it meanwhile.
    if (name === last) return;
    last = name;
    if (ours && notSynced.value === null) show(ours);
  });
  return {
    pinned,
    notSynced,
    elsewhere: computed(() => (record.value && !isOurs.value ? (followed.value?.origin ?? null) : null)),
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
