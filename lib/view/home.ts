import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '../core/failure';
import { send } from '../messages/send';
import { keepAppDatabase } from '../store/app-database';
import type { Policy } from '../store/policy';
import type { ConnectionGlance } from './connection-glance';
import { type HomeScreen, likelyScreen, rememberScreen } from './likely-screen';
import { type LiveConnections, liveConnections } from './live-connections';
import { type LiveDraft, liveDraft } from './live-draft';
import { livePolicy } from './live-policy';
import { currentWindow, instanceInFront, openDashboard, openSidePanel } from './open-page';
import { type Tracker, tracker } from './tracker';
import type { WizardView } from './wizard';
import type { WizardCommand } from './wizard-state';

/** The status once something is connected, as plain values. */
export interface GlanceState {
  readonly connections: readonly ConnectionGlance[];
  /** What became of the wizard: nothing begun, under way, or at its end with the values still to be had. */
  readonly setUp: 'none' | 'unfinished' | 'done';
  /** Why another set-up could not be begun. */
  readonly failure: Failure | null;
}

export interface HomeCommands {
  show(screen: HomeScreen): void;
  startOver(): void;
  /** In the side panel; null: of the connection that is shown there. */
  seeRecords(connectionId: string | null): void;
  goOnInPanel(): void;
  /** Null: on the connection that it shows by itself. */
  openDashboard(connectionId: string | null): void;
}

/** What the wizard shares with the screen around it. */
export interface Home {
  readonly draft: LiveDraft;
  readonly connections: LiveConnections;
  readonly tracked: Tracker<WizardCommand>;
  readonly commands: HomeCommands;
  readonly told: BrowserTold;
}

/** What the browser is asked for once, while the wizard's code is fetched. */
export interface BrowserTold {
  /** Null until read. */
  readonly policy: ReadonlySignal<Policy | null>;
  /** The Halo instance in the tab in front, or null. */
  readonly inFront: Promise<string | null>;
}

const askBrowser = (): BrowserTold => ({
  policy: livePolicy(),
  // Only a suggestion: without it the admin types the address.
  inFront: instanceInFront().catch((thrown: unknown) => {
    console.debug('The tab in front could not be asked for.', thrown);
    return null;
  }),
});

export interface HomeView {
  /** The screen shown last time, and so most likely now: its code is fetched while the stores are read. */
  readonly likely: HomeScreen;
  /** Which of the two it is; null until the draft and the connections have been read. */
  readonly screen: ReadonlySignal<HomeScreen | null>;
  /** Null until the draft and the connections have been read. */
  readonly glance: ReadonlySignal<GlanceState | null>;
  /** The wizard, fetched when it is first wanted; null while the glance is shown. */
  readonly wizard: ReadonlySignal<WizardView | null>;
  readonly failure: ReadonlySignal<Failure | null>;
  readonly commands: HomeCommands;
  /** The screen was changed by the admin since it opened, and so takes the focus. */
  hasMoved(): boolean;
  stop(): void;
}

/**
 * What the popup opens with. It knows as little as it can: profiles, checks and the words of failures belong to the
 * wizard, and come with it. `own`: what the page around it does by itself.
 */
export function homeView(own: Partial<Pick<HomeCommands, 'seeRecords'>> = {}): HomeView {
  keepAppDatabase();
  const draft = liveDraft();
  void draft.refresh();
  const connections = liveConnections();
  const tracked = tracker<WizardCommand>();
  const screen = signal<HomeScreen | null>(null);
  const likely = likelyScreen();
  let told: BrowserTold | null = null;
  if (likely === 'glance') void import('./read-glances');
  else {
    void import('./wizard');
    told = askBrowser();
  }
  const wizard = signal<WizardView | null>(null);
  let moved = false;
  const show = (wanted: HomeScreen) => {
    moved = true;
    screen.value = wanted;
  };
  const commands = { ...homeCommands(tracked, show), ...own };

  const offs = [
    // Decided once, when first known: a screen must not change under the admin's hands.
    effect(() => {
      const now = draft.draft.value;
      const known = connections.all.value;
      if (screen.peek() !== null || !now || !known) return;
      const settled = now.step === 'done' || (now.step === 'integration' && now.profileId === null);
      screen.value = settled && known.length > 0 ? 'glance' : 'wizard';
      // By the time another integration is set up, another tab may be in front.
      if (screen.value === 'glance') told = null;
      rememberScreen(screen.value);
    }),
    effect(() => {
      if (screen.value !== 'wizard' || wizard.peek()) return;
      void import('./wizard').then(({ wizardView }) => {
        wizard.value ??= wizardView({ draft, connections, tracked, commands, told: told ?? askBrowser() });
      });
    }),
  ];

  return {
    likely,
    screen,
    glance: computed(() => {
      const now = draft.draft.value;
      const all = connections.all.value;
      if (screen.value !== 'glance' || !now || !all) return null;
      const begun = now.profileId === null ? 'none' : 'unfinished';
      const failure = tracked.failures.value.reset ?? null;
      return { connections: all, setUp: now.step === 'done' ? 'done' : begun, failure };
    }),
    wizard: computed(() => (screen.value === 'wizard' ? wizard.value : null)),
    failure: computed(() => draft.failure.value ?? connections.failure.value),
    commands,
    hasMoved: () => moved,
    stop() {
      for (const off of [...offs, draft.stop, connections.stop]) off();
      wizard.peek()?.stop();
    },
  };
}

function homeCommands(tracked: Tracker<WizardCommand>, show: (screen: HomeScreen) => void): HomeCommands {
  let windowId: number | null = null;
  void currentWindow().then((id) => {
    windowId = id;
  });
  return {
    show,
    startOver: () =>
      void tracked.run('reset', async () => {
        const answer = await send('draft.reset', null);
        if (answer.ok) show('wizard');
        return answer;
      }),
    seeRecords: (connectionId) => void openSidePanel(windowId, { screen: 'records', connectionId }),
    goOnInPanel: () => void openSidePanel(windowId, { screen: 'wizard', connectionId: null }),
    openDashboard: (connectionId) => void openDashboard(connectionId),
  };
}
