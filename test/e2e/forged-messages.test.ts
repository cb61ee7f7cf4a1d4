import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFilled } from '../support/journey/connect';
import { inContentScript } from '../support/journey/isolated-world';
import { readHaloPages } from '../support/journey/seen-pages';
import { type Stage, stage } from '../support/journey/stage';
import { sessionSecrets } from '../support/journey/storage';
import { dumpStore } from '../support/journey/store';

interface Told {
  readonly command: string;
  readonly request: { readonly settled?: boolean };
}
declare const chrome: {
  readonly runtime: { readonly onMessage: { addListener(hear: (told: Told) => void): void } };
};

const envelope = (command: string, request: unknown) => ({ to: 'halo-companion', command, request });
const forged = [
  envelope('secret.read', { connectionId: null }),
  envelope('draft.change', { field: { name: 'baseUrl', text: 'https://attacker.example' } }),
  envelope('draft.secret', { text: 'planted' }),
  envelope('draft.reset', null),
  envelope('connection.test', { connectionId: null }),
  envelope('connection.activate', { passphrase: null }),
  envelope('psa.declare', { profileId: 'scopable', connectwise: true }),
  envelope('__proto__', null),
  envelope('constructor', null),
];

/** Until a page of Halo has been looked at for the last time: it is told once more when nothing of it is on its way any more. */
const lastLook = (own: Page): Promise<void> =>
  own.evaluate(
    () =>
      new Promise((resolve) => {
        chrome.runtime.onMessage.addListener(({ command, request }) => {
          if (command === 'page.observed' && request.settled) resolve();
        });
      }),
  );

/** A wizard with a secret given, and a Halo tab whose application page has been read. */
async function prepared(): Promise<Stage & { tab: Page; own: Page; state(): Promise<unknown> }> {
  const on = await stage();
  const { page } = await openFilled(on);
  const settled = lastLook(page);
  const tab = await readHaloPages(on, ['application']);
  await settled;
  const state = async () => [await dumpStore(page), await sessionSecrets(page)];
  return { ...on, tab, own: page, state };
}

test('a web page and a frame in it cannot reach the extension', async () => {
  const { browser, tab, state } = await prepared();
  const before = await state();

  const attempts = await tab.evaluate(
    async ({ id, messages }) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const reached: unknown[] = [];
      for (const scope of [window, frame.contentWindow]) {
        const runtime = (scope as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome
          ?.runtime;
        reached.push(typeof runtime?.sendMessage);
        for (const message of messages) scope?.postMessage(message, '*');
      }
      window.dispatchEvent(new MessageEvent('message', { data: messages[0] ?? null, source: window }));
      const resource = await fetch(`chrome-extension://${id}/popup.html`).then(
        () => 'read',
        () => 'refused',
      );
      return [...reached, resource];
    },
    { id: browser.id, messages: forged },
  );

  expect(attempts).toEqual(['undefined', 'undefined', 'refused']);
  // Whatever was handed on has reached the worker before this answer comes back.
  await inContentScript(tab, `chrome.runtime.sendMessage(${JSON.stringify(envelope('page.reader', null))})`);
  expect(await state()).toEqual(before);
});

test('in the content script’s name nothing is answered but what belongs to its own page', async () => {
  const { tab, own, state } = await prepared();
  const before = await state();
  const sendAll = (messages: readonly unknown[]) =>
    inContentScript<unknown[]>(
      tab,
      `Promise.all(${JSON.stringify(messages)}.map((message) => chrome.runtime.sendMessage(message)))`,
    );

  expect(await sendAll(forged)).toEqual(forged.map(() => null));
  const capture = {
    instance: 'https://attacker.example',
    clientId: 'planted',
    secret: 'planted',
    saved: true,
  };
  const malformed = [
    envelope('page.capture', capture),
    envelope('page.capture', { ...capture, instance: 'https://acme.halopsa.com', secret: 7 }),
    envelope('page.observed', { page: 'role', instance: 'https://attacker.example' }),
    envelope('page.observed', 'x'.repeat(600 * 1024)),
  ];
  for (const answer of await sendAll(malformed)) {
    expect(answer).toMatchObject({ ok: false, error: { code: 'message.invalid' } });
  }
  await expect(inContentScript(tab, 'chrome.storage.session.get()')).rejects.toThrow('not allowed');
  expect(await state()).toEqual(before);

  await sendAll(Array.from({ length: 1_000 }, (_, at) => ({ ...forged[at % forged.length], at })));
  expect(await state()).toEqual(before);
  await own.getByLabel(/^Client ID/).fill('typed-after-the-flood');
  await expect.poll(async () => JSON.stringify(await dumpStore(own))).toContain('typed-after-the-flood');
});
