import { tidy } from './normalise';

/** Halo's answer, where the form would be, to the id of a record that is not there (any more). */
const absent =
  /^(this|the) (record|role|agent|application|webhook)( you are looking for)? (could not be found|cannot be found|was not found|no longer exists|has been deleted)\.?$/i;

/** Does the page say that the record in its address does not exist? Asked only where no form of the record is shown. */
export function saysAbsent(body: Element): boolean {
  for (const each of body.querySelectorAll('div,p,span,h1,h2,td')) {
    if (each.childElementCount === 0 && absent.test(tidy(each.textContent ?? ''))) return true;
  }
  return false;
}
