import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { readTenant } from '../halo/clean-tenant';
import { parseAddress } from '../halo/parse-address';
import { profiles } from '../profiles/registry';
import { noticesOf } from './address-notices';
import { checklist, nextAction } from './checklist';
import type { ConnectionGlance } from './connection-glance';
import { handover } from './handover';
import type { Home } from './home';
import { hostAccess } from './host-access';
import { hostsNeeded } from './hosts-needed';
import { hostingOf, instanceOf } from './instance';
import { liveSetup } from './live-setup';
import { liveTest } from './live-test';
import { takeBackMended } from './mended-refusals';
import { type WizardCommands, wizardCommands } from './wizard-commands';
import type { TypedSchedule, WizardState } from './wizard-state';
import { blockedBecause, notAvailable, placeOf, stepTitles } from './wizard-steps';

export interface WizardView {
  /** Null until the draft, the connections and what has been seen have been read and judged. */
  readonly state: ReadonlySignal<WizardState | null>;
  readonly commands: WizardCommands;
  stop(): void;
}

/** The wizard for one screen (popup or side panel): state from the store, changes by command. */
export function wizardView(home: Home): WizardView {
  const { draft, connections, tracked, told } = home;
  const setup = liveSetup(draft.draft);
  const test = liveTest('draft');
  const { policy } = told;
  const testingSince = signal<number | null>(null);
  const declaring = signal<boolean | null>(null);
  const mistyped = signal<TypedSchedule | null>(null);
  const suggestion = signal<string | null>(null);
  // Drawn when all of it is known, not in parts that push each other down.
  const looked = signal(false);
  const opened = signal(false);
  const instance = computed(() => {
    const now = draft.draft.value;
    return now && (setup.evidence.value?.instance ?? instanceOf(now, []));
  });
  const hosts = computed(() => {
    const now = draft.draft.value;
    return now ? hostsNeeded(now, instance.value, setup.evidence.value?.discovery ?? null) : [];
  });
  const host = hostAccess(hosts);

  const state = computed((): WizardState | null => {
    const now = draft.draft.value;
    const all = connections.all.value;
    if (!now || !all || !opened.value) return null;
    const profile = setup.profile.value;
    const available = policy.value?.haloPsaAvailable !== false;
    const records = setup.evidence.value?.records ?? [];
    const groups = checklist(setup.verdicts.value, records);
    const prepare = groups.filter((each) => each.page !== 'webhook');
    const schedule = mistyped.value ?? { text: String(now.scheduleMinutes), wrong: null };
    const address = now.fields.baseUrl.text.trim() ? parseAddress(now.fields.baseUrl.text) : null;
    return {
      draft: now,
      profiles,
      profile,
      title: stepTitles[now.step],
      ...placeOf(profile, now.step),
      blocked: available ? blockedBecause(now, profile, schedule) : notAvailable,
      available,
      instance: instance.value,
      suggestion: instance.value ? null : suggestion.value,
      hosting: hostingOf(now, instance.value),
      haloVersion: now.test?.appVersion ?? setup.evidence.value?.discovery?.appVersion ?? null,
      address: noticesOf(address),
      tenantTold: readTenant(now.fields.tenant.text).told,
      groups: prepare,
      next: nextAction(prepare),
      webhook: groups.find((each) => each.page === 'webhook') ?? null,
      schedule,
      connectWise: declaring.value ?? setup.psa.value?.active === 'connectwise',
      values: profile ? handover(profile, now, records) : [],
      hostsToAsk: host.missing.value,
      testingSince: testingSince.value ?? test.since.value,
      testSteps: test.steps.value,
      busy: tracked.busy.value,
      failures: tracked.failures.value,
      connected: connectedOf(now.connectionId, all),
      connections: all,
    };
  });

  const suggested = told.inFront.then((found) => {
    suggestion.value = found;
  });
  void Promise.allSettled([host.looked, test.looked, suggested]).then(() => {
    looked.value = true;
  });
  const off = effect(() => {
    if (looked.value && setup.settled.value && policy.value) opened.value = true;
  });

  const mended = takeBackMended(tracked, {
    draft: draft.draft,
    psa: setup.psa,
    connections: connections.all,
  });

  return {
    state,
    commands: wizardCommands({
      home: home.commands,
      state,
      draft,
      host,
      tracked,
      testingSince,
      beginTest: test.begin,
      declaring,
      mistyped,
      refreshPsa: setup.refreshPsa,
    }),
    stop() {
      for (const end of [off, mended, setup.stop, host.stop, test.stop]) end();
    },
  };
}

const connectedOf = (id: string | null, all: readonly ConnectionGlance[]): ConnectionGlance | null =>
  all.find((each) => each.id === id) ?? null;
