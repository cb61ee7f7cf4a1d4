import type { Locator, Page } from 'playwright-core';

/** The detail screen of one record in the stand-in, as its `view` rendering shows it: read, Edit, change, Save. */
export function haloForm(page: Page) {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const label = (text: string) =>
    page.locator('label').filter({ hasText: new RegExp(`^${escaped(text)}\\*?$`) });

  /** Opens a drop-down list and clicks the words of one choice, at their left, where a person does. */
  const pick = async (control: Locator, text: string): Promise<void> => {
    const position = { x: 24, y: 16 };
    await control.click({ position });
    const choice = page.getByRole('option').filter({ hasText: new RegExp(`${escaped(text)}$`) });
    await choice.click({ position });
  };

  /** Halo mounts a permission row only when it is scrolled to, and keeps it from then on. */
  const scrollTo = async (text: string): Promise<void> => {
    const holder = page.locator('.details-form-holder');
    await holder.evaluate((each) => each.scrollTo(0, 0));
    for (let turns = 0; turns < 100 && (await label(text).count()) === 0; turns++) {
      await holder.evaluate(
        (each) =>
          new Promise((drawn) => {
            each.scrollBy(0, each.clientHeight / 2);
            requestAnimationFrame(() => setTimeout(drawn));
          }),
      );
    }
  };

  return {
    async edit(): Promise<void> {
      await button('Edit').click();
      await page.getByTitle('Save').waitFor();
    },

    async tab(name: string): Promise<void> {
      await page.getByRole('tab', { name, exact: true }).click();
    },

    async fill(name: string, text: string): Promise<void> {
      await page.getByLabel(name).fill(text);
    },

    /** A box, a radio button or a scope. */
    async tick(name: string, on = true): Promise<void> {
      await page.getByLabel(name, { exact: true }).setChecked(on);
    },

    /** A drop-down list, by the property Halo gives its field: roles, team, workday_id, loginentity, loginas_agent_id. */
    async choose(property: string, text: string): Promise<void> {
      await pick(page.locator(`#input-field-for-${property} .Select__control`), text);
    },

    /** A row of a Permissions tab: Clients Access Level → Read Only. */
    async level(setting: string, text: string): Promise<void> {
      await scrollTo(setting);
      const row = page
        .locator('[class*=col-md]')
        .filter({ has: label(setting) })
        .last();
      await pick(row.locator('.Select__control'), text);
    },

    /** A row of a webhook's events, without conditions. */
    async addEvent(event: string): Promise<void> {
      const dialog = page.getByRole('dialog');
      await page.getByTitle('Add', { exact: true }).click();
      await pick(dialog.locator('.Select__control'), event);
      await dialog.getByRole('button', { name: 'Next', exact: true }).click();
      await dialog.getByRole('button', { name: 'Save', exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    },

    /** Presses Save, and waits until Halo has answered and shows the record as saved. */
    async save(): Promise<void> {
      const answered = page.waitForResponse(
        (response) => response.url().includes('/_ui/') && response.request().method() !== 'GET',
      );
      await page.getByTitle('Save').click();
      const answer = await answered;
      if (!answer.ok()) throw new Error(`Halo refused to save: ${await answer.text()}`);
      // By title: a pop-up hides the buttons behind it from roles.
      await page.getByTitle('Edit', { exact: true }).waitFor();
      await page.waitForURL((url) => !isBlankForm(url));
    },

    /** OK in the pop-up that is open. */
    async agree(): Promise<void> {
      await page.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  };
}

export type HaloForm = ReturnType<typeof haloForm>;

/** Halo addresses a record not saved yet by the id -1. */
export const isBlankForm = ({ searchParams }: URL): boolean =>
  [searchParams.get('id'), searchParams.get('agentid')].includes('-1');

export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
