import type { Page } from 'playwright-core';
import { escaped, haloForm, isBlankForm } from './halo-form';

export type Levels = Readonly<Record<string, string>>;

/** A person's hands in the stand-in's HaloPSA: the guides' own steps, by visible words, in the rendering `view`. */
export function haloHands(page: Page) {
  const form = haloForm(page);

  /** Configuration, then down the menu: ('Teams & Agents', 'Roles'). */
  const go = async (...entries: readonly string[]): Promise<void> => {
    // A tab behind another one draws no frames, and every click would wait for one.
    await page.bringToFront();
    if (!page.url().includes('/config')) await page.goto('https://acme.halopsa.com/config/home');
    for (const name of entries) await page.getByRole('link', { name, exact: true }).first().click();
  };
  const toApiPage = () => go('Integrations', 'HaloPSA API');
  const lists = {
    role: () => go('Teams & Agents', 'Roles'),
    agent: () => go('Teams & Agents', 'Agents'),
    application: async () => {
      await toApiPage();
      await page.getByRole('button', { name: 'View Applications' }).click();
    },
    webhook: () => go('Integrations', 'Webhooks'),
  };
  const begin = async (kind: keyof typeof lists): Promise<void> => {
    await lists[kind]();
    await page.getByRole('button', { name: 'New', exact: true }).click();
    await page.waitForURL((url) => isBlankForm(url));
  };

  return {
    form,

    async openApiPage(): Promise<void> {
      await toApiPage();
      await page.getByText('Authorisation Server').waitFor();
    },

    /** Opens a saved record from its list. */
    async open(kind: keyof typeof lists, name: string): Promise<void> {
      await lists[kind]();
      await page.getByRole('gridcell', { name, exact: true }).click();
      await page.getByRole('heading', { name: new RegExp(`^${escaped(name)}$`) }).waitFor();
    },

    /** A new role of this name, saved; Halo then shows its Details. */
    async createRole(name: string): Promise<void> {
      await begin('role');
      await form.fill('Role Name', name);
      await form.save();
    },

    /** On the role that is open: its Permissions tab in edit mode with these levels, not saved yet. */
    async setLevels(levels: Levels): Promise<void> {
      await form.tab('Permissions');
      await form.edit();
      for (const [setting, level] of Object.entries(levels)) await form.level(setting, level);
    },

    /** An API-only agent in no team, with default working hours. */
    async createAgent(name: string, role: string): Promise<void> {
      await begin('agent');
      await form.fill('Username', name);
      await form.choose('roles', role);
      await form.tick('Is an API-only Agent');
      await form.choose('team', '*No Default Team*');
      await form.choose('workday_id', 'Default Working Hours');
      await form.save();
    },

    /** An application with Client ID and Secret, logging in as the agent; Halo then shows the secret until it is left. */
    async createApplication(name: string, agent: string): Promise<void> {
      await begin('application');
      await form.fill('Application Name', name);
      await form.tick('Client ID and Secret (Services)');
      await form.choose('loginentity', 'Agent');
      await form.choose('loginas_agent_id', agent);
      await form.save();
      await form.agree();
    },

    /** A webhook that posts in this content type at this event, which needs no conditions. */
    async createWebhook(name: string, payloadUrl: string, contentType: string, event: string): Promise<void> {
      await begin('webhook');
      await form.fill('Webhook Name', name);
      await form.fill('Payload URL', payloadUrl);
      await form.choose('content_type', contentType);
      await form.addEvent(event);
      await form.save();
    },

    /** On the application that is open: its Permissions tab, these ticked, saved. */
    async grant(scopes: readonly string[]): Promise<void> {
      await form.tab('Permissions');
      await form.edit();
      for (const scope of scopes) await form.tick(scope);
      await form.save();
      await form.agree();
    },
  };
}

export type HaloHands = ReturnType<typeof haloHands>;
