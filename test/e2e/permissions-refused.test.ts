import { expect, test } from 'vitest';
import { openFilled } from '../support/journey/connect';
import { readHaloPages } from '../support/journey/seen-pages';
import { stage } from '../support/journey/stage';

const refusals = [
  ['app-wrong-method', 'token', 'may not sign in with a Client ID and Secret', 'Client ID and Secret'],
  ['scopes-none', 'token', 'The application lacks read:customers', 'lacks read:customers'],
  ['app-inactive', 'agent', 'Halo knows no agent behind it (401)', 'The application is switched off'],
  ['agent-disabled', 'agent', 'Halo knows no agent behind it (401)', '“Scopable API” is disabled'],
  ['login-type-user', 'agent', 'Halo forbids the agent’s own profile (403)', 'Login Type is User'],
] as const;

test.for(refusals)(
  '%s: the refusal is told as far as the API says it, and by its cause once Halo’s pages were seen',
  async ([scenario, step, told, cause]) => {
    const on = await stage({ scenario });
    const { wizard } = await openFilled(on);

    expect(await wizard.test()).toBe(false);
    expect(await wizard.step(step).getAttribute('data-outcome')).toBe('failed');
    expect(await wizard.verdict()).toContain(told);

    await readHaloPages(on, ['agent', 'application']);
    expect(await wizard.test()).toBe(false);
    expect(await wizard.verdict()).toContain(cause);
    expect(await wizard.button(/^Continue/).getAttribute('aria-disabled')).toBe('true');
  },
);
