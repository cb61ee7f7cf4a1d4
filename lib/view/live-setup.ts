import { computed, effect, type ReadonlySignal } from '@preact/signals';
import type { Evidence } from '../checks/evidence';
import { judge } from '../checks/judge';
import type { Verdict } from '../checks/verdict';
import type { IntegrationProfile } from '../profiles/profile';
import { profileById } from '../profiles/registry';
import type { Draft } from '../store/draft';
import { heldByDraft } from '../store/held-credentials';
import { readSeenRecords } from '../store/observations';
import { readPsa } from '../store/psa';
import type { PsaRegister } from '../store/psa-register';
import { readEvidence } from '../store/read-evidence';
import { instanceOf } from './instance';
import { live } from './live';
import { wantedPayloadUrl } from './wanted-payload-url';

export interface LiveSetup {
  readonly profile: ReadonlySignal<IntegrationProfile | null>;
  readonly evidence: ReadonlySignal<Evidence | null>;
  readonly verdicts: ReadonlySignal<readonly Verdict[]>;
  readonly psa: ReadonlySignal<PsaRegister | null>;
  /** Everything there is to judge by has been looked for once, and is judged. */
  readonly settled: ReadonlySignal<boolean>;
  refreshPsa(): Promise<void>;
  stop(): void;
}

/** What has been seen of the instance the draft is about, judged by its integration, as it changes. */
export function liveSetup(draft: ReadonlySignal<Draft | null>): LiveSetup {
  const profile = computed(() => profileById(draft.value?.profileId ?? null));
  const psa = live(['psa'], async () => {
    const id = profile.peek()?.id;
    return id ? readPsa(id) : null;
  });
  const evidence = live(['observations', 'discoveries'], async () => {
    const now = draft.peek();
    if (!now) return null;
    const instance = instanceOf(now, now.fields.baseUrl.text.trim() ? [] : await readSeenRecords(null));
    return readEvidence(instance, {
      selection: now.selection,
      payloadUrl: wantedPayloadUrl(now),
      credentials: heldByDraft(now),
    });
  });
  const asked = computed(() => {
    const now = draft.value;
    return (
      now && JSON.stringify([now.fields.baseUrl.text, now.selection, wantedPayloadUrl(now), heldByDraft(now)])
    );
  });
  const off = [
    effect(() => {
      if (asked.value !== null) void evidence.refresh();
    }),
    effect(() => {
      if (profile.value) void psa.refresh();
    }),
  ];
  const verdicts = computed(() => {
    const seen = evidence.value.value;
    return profile.value && seen ? judge(profile.value, seen) : [];
  });
  return {
    profile,
    evidence: evidence.value,
    verdicts,
    psa: psa.value,
    settled: computed(() => evidence.settled.value && (!profile.value || psa.settled.value)),
    refreshPsa: psa.refresh,
    stop() {
      for (const end of [...off, evidence.stop, psa.stop]) end();
    },
  };
}
