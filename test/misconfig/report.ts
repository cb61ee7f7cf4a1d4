import type { Figures } from './figures';

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
const list = (title: string, lines: readonly string[]) =>
  lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`)] : [];

/** The figures as lines for a terminal, each with the cases behind it. */
export const reportOf = (title: string, figures: Figures): string =>
  [
    title,
    `named with the exact cause and layer: ${figures.named} of ${figures.visible} (${share(figures.named, figures.visible)}); ${figures.hidden} hidden by an earlier stop`,
    `false greens: ${figures.falseGreens.length}`,
    `false reds: ${figures.falseReds.length} of ${figures.rows} rows (${share(figures.falseReds.length, figures.rows)})`,
    `green where nothing is wrong: ${figures.right - figures.notGreen.length} of ${figures.right} rows`,
    `jump lands on the right field: ${figures.jumps - figures.misled.length} of ${figures.jumps} (${share(figures.jumps - figures.misled.length, figures.jumps)})`,
    `read otherwise than shown: ${figures.misread.length}`,
    ...list('Not named', figures.unnamed),
    ...list('False greens', figures.falseGreens),
    ...list('False reds', figures.falseReds),
    ...list('Not green', figures.notGreen),
    ...list('Jumps elsewhere', figures.misled),
    ...list('Read otherwise', figures.misread),
  ].join('\n');
