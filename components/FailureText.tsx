import type { Failure } from '../lib/core/failure';
import { say } from '../lib/core/say';

/** What happened, and the one step that mends it, as a line below the thing it concerns. */
export const FailureText = ({ failure }: { readonly failure: Failure }) => {
  const words = say(failure);
  return (
    <p class="small" data-failure={failure.code}>
      <strong>{words.say}</strong> {words.fix}
    </p>
  );
};
