import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { extensionFolder } from './chromium';

/** How the words are changed: longer and accented, or from right to left. */
type Change = 'pseudo' | 'right-to-left';

/** What a page is looked at in: changed words, or those of a language. */
export const wordings = ['pseudo', 'right-to-left', 'de', 'nl'] as const;
export type Wording = (typeof wordings)[number];

type Messages = Readonly<Record<string, { readonly message: string }>>;

const accents: Readonly<Record<string, string>> = {
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

const longer = (text: string): string => {
  const spoken = text.replace(/[aeioucnsyAEIOU]/g, (letter) => accents[letter] ?? letter);
  return text.length > 1 ? `${spoken}${'~'.repeat(Math.ceil(text.length * 0.4))}` : spoken;
};

const inHebrew = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) =>
    String.fromCharCode(0x05d0 + (letter.toLowerCase().charCodeAt(0) - 97)),
  );

/** Takes no room, and tells a text of ours from a name or a value. */
const mark = '\u2060';

const messagesOf = (language: string): Messages =>
  JSON.parse(fs.readFileSync(path.join(extensionFolder, `_locales/${language}/messages.json`), 'utf8'));

/** The messages of a language, marked. */
const marked = (language: string): Messages =>
  Object.fromEntries(
    Object.entries(messagesOf(language)).map(([key, { message }]) => [
      key,
      {
        message: key.startsWith('language_') ? message : `${message.replaceAll(' | ', `${mark} | `)}${mark}`,
      },
    ]),
  );

/** The English messages of the build, all of them changed; placeholders and the forms of a plural stay apart. */
function reworded(wording: Change): Messages {
  const english = messagesOf('en');
  const change = wording === 'pseudo' ? longer : inHebrew;
  const all = Object.entries(english).map(([key, { message }]) => {
    const parts = message.split(/(\{\w+\}| \| )/);
    return [key, { message: parts.map((part, at) => (at % 2 === 1 ? part : change(part))).join('') }];
  });
  return {
    ...Object.fromEntries(all),
    language_tag: { message: 'en-GB' },
    language_direction: { message: wording === 'pseudo' ? 'ltr' : 'rtl' },
  };
}

/** The production build with its words changed everywhere, also in Halo's pages and in the worker. */
export function rewordedBuild(wording: Change): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'halo-companion-build-'));
  fs.cpSync(extensionFolder, folder, { recursive: true });
  fs.writeFileSync(path.join(folder, '_locales/en/messages.json'), JSON.stringify(reworded(wording)));
  return folder;
}

/**
 * A page of the extension whose words are changed; the worker and every other page keep theirs, so that a journey can go on
 * beside it.
 */
export async function openReworded(context: BrowserContext, url: string, wording: Wording): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(
    (messages) => {
      const { i18n } = (globalThis as unknown as { chrome: { i18n: { getMessage(key: string): string } } })
        .chrome;
      i18n.getMessage = (key) => messages[key]?.message ?? '';
    },
    wording === 'pseudo' || wording === 'right-to-left' ? reworded(wording) : marked(wording),
  );
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
      const isOurs = /[~\u05d0-\u05ea\u2060]/.test(element.textContent ?? '');
      if (isOurs && /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`cut: ${nameOf(element)}`);
      if (isOurs && /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1)
        found.push(`cut below: ${nameOf(element)}`);
    }
    // The arrow back, and the mark of what opens onwards.
    for (const path of document.querySelectorAll('[dir="rtl"] :is([d^="m12 19-7-7"], [d^="m9 18 6-6"])')) {
      const drawn = path.closest('svg');
      if (drawn && getComputedStyle(drawn).scale !== '-1 1')
        found.push(`points the wrong way: ${nameOf(drawn.parentElement ?? drawn)}`);
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
