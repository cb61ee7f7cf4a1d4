import type { Result } from '../../lib/core/result';
import { extensionApi } from '../../lib/messages/extension-api';

/** Is the extension that put this script here still the one that runs? False after an update or removal. */
export function isAlive(): boolean {
  try {
    return Boolean(extensionApi().runtime?.id);
  } catch {
    // Asking itself is refused once the context is gone.
    return false;
  }
}

/** Calls back when what the panel says may have changed: profile, draft or connection. */
export function onRevision(changed: () => void): () => void {
  const { onChanged } = extensionApi().storage;
  const listener = (changes: object, area: string) => {
    if (area === 'local' && 'panelRevision' in changes) changed();
  };
  onChanged.addListener(listener);
  return () => {
    if (isAlive()) onChanged.removeListener(listener);
  };
}

/** Has the background refused a message because the admin has withdrawn this host? */
export const isWithdrawn = (answer: Result<unknown>): boolean =>
  !answer.ok && answer.error.code === 'connection.host_withdrawn';
