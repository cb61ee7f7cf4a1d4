import { h } from './h';
import { language } from './words';

export interface Spoken {
  readonly node: HTMLElement;
  /** What stands in the panel now, if anything; read out a moment later, as far as it differs. */
  stands(verdict: string, hint: string | null): void;
  /** How an action went, read out at once. */
  say(text: string): void;
}

/** A node that has come only now has to be known to a screen reader before its text changes. */
const knownMs = 150;

/**
 * What a screen reader reads out: apart from what is drawn, in nodes that stay, since a node that comes together with its text is
 * passed over by many. Open or folded, the panel is told in the same words.
 */
export function createSpoken(): Spoken {
  const verdict = h('p');
  const hint = h('p');
  const said = h('p');
  let timer = 0;
  return {
    node: h('div', { class: 'spoken', 'aria-live': 'polite', ...language }, verdict, hint, said),
    stands(...texts) {
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        for (const [at, node] of [verdict, hint].entries()) {
          const text = texts[at] ?? '';
          if (node.textContent !== text) node.textContent = text;
        }
      }, knownMs);
    },
    say(text) {
      said.textContent = text;
    },
  };
}
