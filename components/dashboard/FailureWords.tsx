import type { Failure } from '../../lib/core/failure';
import { say } from '../../lib/core/say';

interface FailureWordsProps {
  readonly failure: Failure;
  readonly about?: string;
}

/** A Failure in two plain sentences, for where a banner would be too loud. */
export const FailureWords = ({ failure, about }: FailureWordsProps) => {
  const words = say(failure);
  return (
    <p data-failure={failure.code}>
      {about && <strong>{about}: </strong>}
      {words.say} <span class="mend">{words.fix}</span>
    </p>
  );
};
