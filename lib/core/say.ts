import type { Failure } from './failure';
import { catalogue } from './failures/catalogue';

/** A Failure in words: what happened, and the one step that mends it. */
export const say = (failure: Failure): { say: string; fix: string; help?: string } => {
  const words = catalogue[failure.code];
  return {
    say: words.say(failure.details),
    fix: words.fix(failure.details),
    ...(words.help ? { help: words.help } : {}),
  };
};
