import type { ComponentChildren } from 'preact';
import { say } from '../../lib/core/say';
import type { WizardState } from '../../lib/view/wizard-state';

/** What to show below an address box: what is wrong, or what was taken off the text. */
export function addressHint(state: WizardState): { hint?: ComponentChildren; error?: string } {
  const { failure, notices } = state.address;
  if (failure) {
    const words = say(failure);
    return { error: `${words.say} ${words.fix}` };
  }
  return notices.length > 0 ? { hint: notices.join(' ') } : {};
}
