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
