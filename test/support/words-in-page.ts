import type { BrowserContext, Page } from 'playwright-core';

/** How the words of one page are changed: longer and accented, or from right to left. */
export type Wording = 'pseudo' | 'right-to-left';

/**
 * A page of the extension whose messages are all the English ones made 40 % longer and accented, or marked as right-to-left; the
 * worker and every other page keep theirs, so that a journey can go on beside it.
 */
export async function openReworded(context: BrowserContext, url: string, wording: Wording): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript((wanted) => {
    const { i18n } = (
      globalThis as unknown as { chrome: { i18n: { getMessage(key: string, values?: string[]): string } } }
    ).chrome;
    const english = i18n.getMessage.bind(i18n);
    const accents: Record<string, string> = {
      a: 'á',
      e: 'é',
      i: 'í',
      o: 'ö',
      u: 'ü',
      c: 'ç',
      n: 'ñ',
      s: 'š',
      y: 'ý',
      A: 'Å',
      E: 'É',
      I: 'Î',
      O: 'Ø',
      U: 'Û',
    };
    const longer = (text: string) =>
      text
        .split(/(\{\w+\}| \| )/)
        .map((part, at) => {
          if (at % 2 === 1) return part;
          const spoken = part.replace(/[aeioucnsyAEIOU]/g, (letter) => accents[letter] ?? letter);
          return part.length > 1 ? `${spoken}${'~'.repeat(Math.ceil(part.length * 0.4))}` : spoken;
        })
        .join('');
    const rightToLeft = (text: string) =>
      text.replace(/[A-Za-z]+/g, (word) =>
        word.replace(/[a-z]/gi, (letter) =>
          String.fromCharCode(0x05d0 + (letter.toLowerCase().charCodeAt(0) - 97)),
        ),
      );
    const apart = (text: string) =>
      text
        .split(/(\{\w+\}| \| )/)
        .map((part, at) => (at % 2 === 1 ? part : rightToLeft(part)))
        .join('');
    i18n.getMessage = (key, values) => {
      if (key === 'language_tag') return 'en-GB';
      if (key === 'language_direction') return wanted === 'pseudo' ? 'ltr' : 'rtl';
      const text = english(key, values);
      return wanted === 'pseudo' ? longer(text) : apart(text);
    };
  }, wording);
  await page.goto(url);
  return page;
}

/** What does not fit on a page: sideways overflow, texts that are cut, controls beyond the edge. */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const beyond = document.documentElement.scrollWidth - innerWidth;
    if (beyond > 0) found.push(`${beyond} px wider than the window`);
    if (innerWidth < 400 && document.documentElement.scrollHeight > innerHeight)
      found.push(`a small window that scrolls as a whole: ${document.documentElement.scrollHeight} px`);
    const nameOf = (element: Element) =>
      `${element.localName}.${[...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const isHidden = (element: Element) =>
      !element.checkVisibility() || element.closest('.unseen, [aria-hidden="true"]') !== null;
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (isHidden(element) || /^(option|style|script)$/.test(element.localName)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      // Names and values of records may end in dots; words of ours, which are marked here, may not.
      const isOurs = /[~\u05d0-\u05ea]/.test(element.textContent ?? '');
      if (isOurs && /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut: ${nameOf(element)}`);
      if (isOurs && /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
        found.push(`cut below: ${nameOf(element)}`);
    }
    for (const control of document.querySelectorAll(
      'button, input, select, textarea, a[href], summary, [role="tab"]',
    )) {
      if (isHidden(control)) continue;
      const { left, right, width, height } = control.getBoundingClientRect();
      const scroller = control.closest('.scrollable, [role="tablist"]');
      if (width === 0 || height === 0) found.push(`without size: ${nameOf(control)}`);
      else if (!scroller && (left < -1 || right > innerWidth + 1))
        found.push(`beyond the edge: ${nameOf(control)}`);
    }
    return found;
  });
