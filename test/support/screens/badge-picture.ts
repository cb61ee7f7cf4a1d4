import type { Page } from 'playwright-core';
import type { Picture } from './album';

/** What the browser was given for the button in its toolbar, as it tells it back. */
export interface ToolbarButton {
  readonly text: string;
  readonly color: string;
  readonly textColor: string;
  readonly title: string;
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
declare const chrome: {
  readonly action: {
    getBadgeText(of: object): Promise<string>;
    getBadgeBackgroundColor(of: object): Promise<Colour>;
    getBadgeTextColor(of: object): Promise<Colour>;
    getTitle(of: object): Promise<string>;
  };
};

export const readToolbarButton = (own: Page): Promise<ToolbarButton> =>
  own.evaluate(async () => {
    const { action } = chrome;
    const [text, color, textColor, title] = await Promise.all([
      action.getBadgeText({}),
      action.getBadgeBackgroundColor({}),
      action.getBadgeTextColor({}),
      action.getTitle({}),
    ]);
    return { text, color: `rgb(${color.slice(0, 3)})`, textColor: `rgb(${textColor.slice(0, 3)})`, title };
  });

/**
 * The browser draws its own toolbar, where no picture can be taken: this draws the kept icon with each badge the browser was
 * given, in its colours, beside the tooltip.
 */
export async function badgePicture(
  own: Page,
  buttons: readonly ToolbarButton[],
  picture: Picture,
  name: string,
): Promise<void> {
  const size = own.viewportSize();
  await own.setViewportSize({ width: 640, height: 40 + buttons.length * 72 });
  await own.evaluate((all) => {
    const style = document.createElement('style');
    style.textContent = `
      body { margin: 20px; font: 13px/1.4 system-ui, sans-serif; color-scheme: light dark; background: Canvas; color: CanvasText }
      div { display: flex; align-items: center; gap: 16px; block-size: 72px }
      span { position: relative; flex: none; inline-size: 32px; block-size: 32px }
      b { position: absolute; inset: auto -6px -4px auto; min-inline-size: 10px; padding: 0 3px; border-radius: 4px; text-align: center; font: 600 11px/14px system-ui, sans-serif }
      p { margin: 0; white-space: pre-line }`;
    const drawn = all.map(({ text, color, textColor, title }) => {
      const line = document.createElement('div');
      const button = document.createElement('span');
      const icon = Object.assign(new Image(32, 32), { src: '/icon/32.png' });
      const badge = Object.assign(document.createElement('b'), { textContent: text, hidden: text === '' });
      badge.style.background = color;
      badge.style.color = textColor;
      button.append(icon, badge);
      line.append(button, Object.assign(document.createElement('p'), { textContent: title }));
      return line;
    });
    document.head.replaceChildren(style);
    document.body.replaceChildren(...drawn);
  }, buttons);
  await picture(own, name);
  if (size) await own.setViewportSize(size);
  await own.reload();
}
