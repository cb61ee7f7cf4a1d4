import { computed, type ReadonlySignal } from '@preact/signals';
import type { Draft } from '../store/draft';
import type { PsaRegister } from '../store/psa-register';
import type { ConnectionGlance } from './connection-glance';
import type { Tracker } from './tracker';
import type { WizardCommand } from './wizard-state';

/** What Save, or what is declared of ConnectWise, may be refused for, as it stands now. */
interface Grounds {
  readonly draft: ReadonlySignal<Draft | null>;
  readonly psa: ReadonlySignal<PsaRegister | null>;
  readonly connections: ReadonlySignal<readonly ConnectionGlance[] | null>;
}

/**
 * Takes back why Save was refused once that may be mended: when the step is left, and, where only one PSA may be active, when
 * which are active changes on whatever screen; that may mend a refused declaration, too. Answers how to end.
 */
export function takeBackMended(tracked: Tracker<WizardCommand>, grounds: Grounds): () => void {
  const step = computed(() => grounds.draft.value?.step);
  // How their syncs go changes all the time, and mends nothing.
  const active = computed(() =>
    [grounds.psa.value?.active, ...(grounds.connections.value ?? []).map(({ id }) => id)].join(),
  );
  const offs = [
    step.subscribe(() => tracked.clear('activate')),
    active.subscribe(() => {
      for (const command of ['activate', 'declare'] as const)
        if (tracked.failures.peek()[command]?.code.startsWith('psa.')) tracked.clear(command);
    }),
  ];
  return () => {
    for (const off of offs) off();
  };
}
