import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A picture of the listing: its headline, and one wide screen or three narrow ones as data addresses. */
export interface Scene {
  readonly headline: string;
  readonly shots: readonly string[];
}

const read = (name: string): Buffer =>
  fs.readFileSync(fileURLToPath(new URL(`../../../${name}`, import.meta.url)));

/** The product's own type and colours. */
const styles = () => `${read('components/tokens.css').toString('utf8')}
  * { box-sizing: border-box; margin: 0; }
  body { overflow: hidden; font-family: var(--font); color: var(--ink); background: var(--accent-soft); }
  .shot { border-radius: 10px; box-shadow: 0 0 0 1px rgb(20 26 45 / 10%), 0 12px 36px rgb(20 26 45 / 22%); }`;

const icon = (size: number) =>
  `<img width="${size}" height="${size}" alt="" src="data:image/svg+xml;base64,${read('public/icon/icon.svg').toString('base64')}">`;

/** 1280 × 800: the headline above, the screens below it; a wide one goes on beyond the lower edge. */
export const listing = ({ headline, shots }: Scene): string => `<!doctype html><style>${styles()}
  body { inline-size: 1280px; block-size: 800px; padding: 40px 50px 0; }
  h1 { display: flex; align-items: center; gap: 16px; font-size: 38px; font-weight: 650; line-height: 48px; letter-spacing: -0.01em; }
  div { display: flex; justify-content: space-between; margin-block-start: ${shots.length > 1 ? 50 : 32}px; }
  </style><h1>${icon(48)} ${headline}</h1>
  <div>${shots.map((shot) => `<img class="shot" alt="" src="${shot}">`).join('')}</div>`;

/** 440 × 280: the name, and what it is for. */
export const tile = (): string => `<!doctype html><style>${styles()}
  body { display: grid; align-content: center; gap: 14px; inline-size: 440px; block-size: 280px; padding: 0 36px; background: var(--accent-soft); }
  h1 { font-size: 36px; font-weight: 650; line-height: 1.15; letter-spacing: -0.01em; }
  p { font-size: 18px; line-height: 1.4; color: var(--ink-soft); }
  </style>${icon(72)}<h1>Halo Companion</h1><p>HaloPSA integrations: prepared, connected, proven</p>`;
