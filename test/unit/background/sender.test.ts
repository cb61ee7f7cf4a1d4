import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { identifySender } from '../../../entrypoints/background/sender';

const ownId = 'abcdefghijklmnop';
const ownOrigin = `chrome-extension://${ownId}`;
const identify = (sender: Partial<Browser.runtime.MessageSender>) =>
  identifySender(sender as Browser.runtime.MessageSender, ownId, ownOrigin);
const tab = { id: 7 } as Browser.tabs.Tab;

describe('a sender', () => {
  it('is one of our pages by its address, in the popup or in a tab', () => {
    expect(identify({ id: ownId, url: `${ownOrigin}/popup.html` })).toMatchObject({ kind: 'page' });
    expect(identify({ id: ownId, url: `${ownOrigin}/dashboard.html`, tab })).toMatchObject({ kind: 'page' });
  });

  it('is our content script when it speaks from the top frame of a web page', () => {
    expect(identify({ id: ownId, url: 'https://acme.halopsa.com/config/home', tab, frameId: 0 })).toEqual({
      kind: 'tab',
      origin: 'https://acme.halopsa.com',
      tabId: 7,
    });
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['a frame inside a page', { id: ownId, url: 'https://acme.halopsa.com/x', tab, frameId: 3 }],
    ['a page without a tab', { id: ownId, url: 'https://acme.halopsa.com/x', frameId: 0 }],
    ['no address', { id: ownId }],
    ['a look-alike of our origin', { id: ownId, url: 'https://chrome-extension/popup.html' }],
    ['a data address', { id: ownId, url: 'data:text/html,x', tab, frameId: 0 }],
  ])('is nobody when it is %s', (_name, sender) => {
    expect(identify(sender)).toBeNull();
  });
});
