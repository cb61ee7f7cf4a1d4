import { profiles } from '../../../../lib/profiles/registry';
import { scopable } from '../../../../lib/profiles/scopable';
import type { Draft, WizardStep } from '../../../../lib/store/draft';
import { emptyDraft } from '../../../../lib/store/drafts';
import { handover } from '../../../../lib/view/handover';
import type { WizardCommands } from '../../../../lib/view/wizard-commands';
import type { WizardState } from '../../../../lib/view/wizard-state';

/** The wizard's state at a step, for Scopable, with nothing seen and nothing under way. */
export function stateOf(step: WizardStep, more: Partial<Draft> = {}): WizardState {
  const draft: Draft = {
    ...emptyDraft,
    profileId: scopable.id,
    step,
    selection: scopable.defaultTypes,
    ...more,
  };
  return {
    draft,
    profiles,
    profile: scopable,
    title: step,
    at: 0,
    steps: [],
    blocked: null,
    available: true,
    instance: null,
    suggestion: null,
    hosting: 'hosted',
    haloVersion: null,
    address: { failure: null, notices: [] },
    tenantTold: null,
    groups: [],
    next: null,
    webhook: null,
    schedule: { text: String(draft.scheduleMinutes), wrong: null },
    connectWise: false,
    values: handover(scopable, draft, []),
    hostsToAsk: [],
    testingSince: null,
    testSteps: [],
    busy: {},
    failures: {},
    connected: null,
    connections: [],
  };
}

/** Commands that write down how they were called. */
export function commandsSpy(): { commands: WizardCommands; calls: unknown[][] } {
  const calls: unknown[][] = [];
  const commands = new Proxy({} as WizardCommands, {
    get:
      (_target, name) =>
      (...given: unknown[]) => {
        calls.push([name, ...given]);
      },
  });
  return { commands, calls };
}
