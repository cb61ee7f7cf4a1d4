import { generateRendering } from './generate';
import { isRenderingName, named, type RenderingName } from './named';
import type { Rendering } from './rendering';

/** How a rendering is asked for: by name, by seed, or as the object itself. */
export type RenderingChoice = RenderingName | `seed:${number}` | Rendering;

/** A text of the command line or the address as a choice; null when it names none. */
export function readChoice(text: string): RenderingChoice | null {
  if (isRenderingName(text)) return text;
  const seed = /^seed:(\d{1,9})$/.exec(text)?.[1];
  return seed === undefined ? null : `seed:${Number(seed)}`;
}

/** The rendering behind a choice. */
export function findRendering(choice: RenderingChoice): Rendering {
  if (typeof choice !== 'string') return choice;
  return isRenderingName(choice) ? named[choice] : generateRendering(Number(choice.slice('seed:'.length)));
}
