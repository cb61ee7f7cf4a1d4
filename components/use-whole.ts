import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { afterPaint } from '../lib/core/after-paint';

/**
 * Whether a long content is to be drawn whole: not yet where the part of it that ends with `end` already reaches below the
 * window, so that what is in view is on the screen first; the rest follows after that and moves nothing.
 */
export function useWhole<E extends Element>(): {
  readonly whole: boolean;
  readonly end: RefObject<E | null>;
} {
  const [whole, draw] = useState(false);
  const end = useRef<E>(null);
  useLayoutEffect(() => {
    if (whole) return;
    const bottom = end.current?.getBoundingClientRect().bottom ?? 0;
    if (bottom >= innerHeight) return afterPaint(() => draw(true));
    draw(true);
  }, [whole]);
  return { whole, end };
}
