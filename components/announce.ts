let region: HTMLElement | null = null;

/** A region that has come only now has to be known to a screen reader before anything comes into it. */
const knownMs = 150;
/** Read out by then; what nobody sees is not to be come upon later. */
const keptMs = 10_000;

/**
 * Has a text read out when the screen reader is idle, in a region that stays: one that comes together with its text is passed over
 * by many. It lies in a root of its own, so that the page itself holds each text once.
 */
export function announce(text: string): void {
  region ??= makeRegion();
  const line = document.createElement('p');
  line.textContent = text;
  setTimeout(() => region?.append(line), knownMs);
  setTimeout(() => line.remove(), knownMs + keptMs);
}

function makeRegion(): HTMLElement {
  const host = document.createElement('div');
  host.className = 'unseen';
  const made = document.createElement('div');
  made.setAttribute('aria-live', 'polite');
  host.attachShadow({ mode: 'closed' }).append(made);
  document.body.append(host);
  return made;
}

/** What a screen reader would read of these, part by part. */
export function wordsIn(...parts: readonly (Element | null)[]): string {
  const words: string[] = [];
  for (const part of parts) {
    if (!part) continue;
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, nodeValue } = texts.currentNode;
      if (!parentElement?.closest('[aria-hidden=true]')) words.push(nodeValue?.trim() ?? '');
    }
  }
  return words.filter(Boolean).join(' ');
}
