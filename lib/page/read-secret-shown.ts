import { looksSecret } from './as-kind';
import { findForm } from './find-form';
import { readBeside } from './read-beside';
import { isVisible, type Visibility } from './visibility';
import { wordsOf } from './vocabulary';

/**
 * The Client Secret while Halo shows it, else null. For one use alone: the admin has just clicked "Capture" in our own panel. The
 * answer goes to the vault and nowhere else.
 */
export function readSecretShown(document: Document, visible: Visibility = isVisible): string | null {
  const form = findForm(document.body, wordsOf('application'), visible);
  const label = form?.labels.found.find((each) => each.spec.key === 'secret-state');
  if (!form || !label) return null;
  const { seen } = readBeside(label, form.labels, form.sight, 'text');
  return seen.state === 'read' && typeof seen.value === 'string' && looksSecret(seen.value)
    ? seen.value
    : null;
}
