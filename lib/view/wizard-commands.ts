import type { ReadonlySignal, Signal } from '@preact/signals';
import type { FieldPlace } from '../checks/field-place';
import type { Failure } from '../core/failure';
import { failed, ok } from '../core/result';
import type { DraftPatch } from '../messages/protocol';
import { send } from '../messages/send';
import type { PageKind } from '../page/observation';
import type { HomeCommands } from './home';
import type { HostAccess } from './host-access';
import type { LiveDraft } from './live-draft';
import { openLeastPrivilege } from './open-page';
import { readSchedule } from './runs-schedule';
import { showField } from './show-field';
import type { Tracker } from './tracker';
import type { TypedSchedule, WizardCommand, WizardState } from './wizard-state';
import { stepBeside } from './wizard-steps';

/** All an admin can do in the wizard. Failures show in the state, under the command's name. */
export interface WizardCommands extends HomeCommands {
  change(patch: DraftPatch): void;
  secret(text: string): void;
  /** Sets the schedule from typed minutes; those that are none stay in the field, and block the way on. */
  schedule(text: string): void;
  /** Asks the instance for Auth Server and Tenant; fills only what is empty. */
  discover(): void;
  forward(): void;
  back(): void;
  /** Call directly in a click: it may have to ask the browser for the host. */
  test(): void;
  cancelTest(): void;
  /** Asks the browser for the hosts still to be granted, then serves their open tabs. Call directly in a click. */
  allowHosts(): void;
  declareConnectWise(connected: boolean): void;
  open(page: PageKind, recordId: string | null): void;
  openLeastPrivilege(): void;
  /** Shows a field in Halo, marked; answers why it cannot be shown, or null. */
  showField(place: FieldPlace): Promise<Failure | null>;
  activate(passphrase: string | null): void;
  /** The secret for the clipboard; null when it is gone (the failure then shows). */
  readSecret(): Promise<string | null>;
}

interface Parts {
  readonly state: ReadonlySignal<WizardState | null>;
  readonly draft: LiveDraft;
  readonly host: HostAccess;
  readonly tracked: Tracker<WizardCommand>;
  readonly testingSince: Signal<number | null>;
  beginTest(): void;
  /** What is being declared, shown until the register has it. */
  readonly declaring: Signal<boolean | null>;
  /** What stands in the schedule's field without being one. */
  readonly mistyped: Signal<TypedSchedule | null>;
  refreshPsa(): Promise<void>;
  readonly home: HomeCommands;
}

export function wizardCommands(parts: Parts): WizardCommands {
  const { state, draft, host, tracked, testingSince, declaring, mistyped, home } = parts;

  // What was typed last may still be on its way when Test Connection is clicked.
  const typed = new Set<Promise<unknown>>();
  const settles = <T>(work: Promise<T>): Promise<T> => {
    typed.add(work);
    return work.finally(() => typed.delete(work));
  };
  const change = async (patch: DraftPatch): Promise<void> => {
    const refused = await settles(draft.change(patch));
    if (refused) await tracked.run('change', async () => failed(refused));
    else tracked.clear('change');
  };
  const go = (direction: 1 | -1): void => {
    const now = state.peek();
    const step = now && stepBeside(now.profile, now.draft.step, direction);
    if (step) void change(direction === 1 ? { ...leaving(now), step } : { step });
  };
  const test = async (): Promise<void> => {
    parts.beginTest();
    testingSince.value = Date.now();
    await Promise.all(typed);
    await tracked.run('test', () => send('connection.test', { connectionId: null }));
    // Until the new report is here the panel would show the one before as this test's.
    await draft.refresh();
    testingSince.value = null;
  };

  const declare = async (connectwise: boolean): Promise<void> => {
    const profileId = state.peek()?.profile?.id;
    if (!profileId) return;
    declaring.value = connectwise;
    await tracked.run('declare', () => send('psa.declare', { profileId, connectwise }));
    await parts.refreshPsa();
    declaring.value = null;
  };

  return {
    ...home,
    change: (patch) => void change(patch),
    schedule: (text) => {
      const reading = readSchedule(text);
      mistyped.value = reading.ok ? null : { text, wrong: reading.message };
      if (reading.ok) void change({ scheduleMinutes: reading.value });
    },
    secret: (text) => void settles(tracked.run('secret', () => send('draft.secret', { text }))),
    discover: () => {
      // Only helps: what keeps the instance from answering is told by the test, with its cause.
      const now = state.peek();
      if (!now?.instance || !now.hostsToAsk) return;
      const { hostname } = new URL(now.instance);
      if (!now.hostsToAsk.includes(hostname)) void send('draft.discover', null);
    },
    forward: () => go(1),
    back: () => go(-1),
    test: () => {
      if (!host.missing.peek()?.length) return void test();
      void host.ask().then(async (answer) => {
        const aligned = answer.ok ? await send('hosts.align', null) : answer;
        if (aligned.ok) await test();
        else await tracked.run('test', async () => aligned);
      });
    },
    allowHosts: () => {
      const asked = host.ask();
      void tracked.run('allow', async () => {
        const answer = await asked;
        return answer.ok ? send('hosts.align', null) : answer;
      });
    },
    cancelTest: () => void send('connection.testCancel', { connectionId: null }),
    declareConnectWise: (connectwise) => void declare(connectwise),
    open: (page, recordId) => {
      const instance = state.peek()?.instance;
      if (instance) void tracked.run('open', () => send('halo.open', { instance, page, recordId }));
    },
    openLeastPrivilege: () => void openLeastPrivilege(),
    showField: async (place) => {
      const instance = state.peek()?.instance;
      return instance ? showField(instance, place) : null;
    },
    activate: (passphrase) => void tracked.run('activate', () => send('connection.activate', { passphrase })),
    readSecret: async () => {
      const connectionId = state.peek()?.draft.connectionId ?? null;
      const answer = await send('secret.read', { connectionId });
      await tracked.run('secret', async () => (answer.ok ? ok(null) : answer));
      return answer.ok ? answer.value.secret : null;
    },
  };
}

/** Continuing from Webhooks with an address given means: wanted. */
const leaving = ({ draft }: WizardState): DraftPatch =>
  draft.step === 'webhooks' && draft.payloadUrl.trim() ? { webhooks: 'wanted' } : {};
