import { expect, test } from 'vitest';
import { resourceTypes } from '../../lib/core/resource-type';
import { tell } from '../support/journey/own-message';
import { stage } from '../support/journey/stage';
import { wizardOn } from '../support/journey/wizard';
import { pagesIn } from '../support/pages-in';

test.each([
  ['Gradient MSP', 'Client Contracts Access Level'],
  ['Scopable', 'Invoices Access Level'],
] as const)(
  'the least rights for %s are one printed page, before anything is connected',
  async (name, level) => {
    const { browser } = await stage();
    const page = await browser.open('popup.html');
    const wizard = wizardOn(page);
    await wizard.choose(name, 'acme.halopsa.com');
    await wizard.next();
    const opened = browser.context.waitForEvent('page');
    await wizard.button('Least privilege on one page').click();
    const sheet = await opened;
    await sheet.getByRole('heading', { name: `Least privilege for ${name}` }).waitFor();
    await tell(page, 'draft.change', { selection: [...resourceTypes] });
    await sheet.getByText(level).waitFor();
    for (const format of ['A4', 'Letter'] as const) {
      expect([format, pagesIn(await sheet.pdf({ format }))]).toEqual([format, 1]);
    }
  },
);
