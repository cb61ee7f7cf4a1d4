import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { makeFailure } from '../../../lib/core/make-failure';
import { failed, ok } from '../../../lib/core/result';
import type { Handler } from '../../../lib/messages/handle';
import { pageToolFiles, pointingFiles } from '../hosts/hosts';

/** A configuration page is open in this tab: the page reader and the panel join the content script in its world. */
export const pageReader: Handler<'page.reader'> = {
  from: 'tab',
  schema: z.nullable(z.literal('pointing')),
  async run(tool, { tabId }) {
    if (tabId === null) return failed(makeFailure('message.no_answer'));
    const files = tool === 'pointing' ? pointingFiles : pageToolFiles;
    await browser.scripting.executeScript({ target: { tabId }, files: [...files] });
    return ok(null);
  },
};
