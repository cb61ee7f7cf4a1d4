import { expect, test } from 'vitest';
import { openFilled } from '../support/journey/connect';
import { openDashboard } from '../support/journey/dashboard';
import { stage } from '../support/journey/stage';
import { endOfRun } from '../support/journey/store';

const answers = ['scope-missing', 'scope-narrowed'];

test.for(answers)(
  'a permission missing on the application is named, its type stays behind and the others sync (%s)',
  async (scenario) => {
    const on = await stage({ scenario });
    const { page, wizard } = await openFilled(on);

    expect(await wizard.test()).toBe(true);
    expect(await wizard.step('scopes').getAttribute('data-outcome')).toBe('failed');
    expect(await wizard.step('scopes').innerText()).toContain('The application lacks read:items.');
    expect(await wizard.step('records').innerText()).toContain('the application blocks it');

    await wizard.next();
    const products = page.locator('li[data-type="products"]');
    expect(await products.innerText()).toContain('no permission');
    expect(await products.innerText()).toContain('Tick read:items');
    expect(await page.locator('li[data-type]:has(input:checked)').locator('text=no permission').count()).toBe(
      1,
    );

    await wizard.next();
    await wizard.skipWebhooks();
    expect(await wizard.text()).toContain('Will not arrive until the permission is given: Products.');
    await wizard.start();
    const { types } = await endOfRun(page);
    const { products: behind, ...others } = types;
    expect(behind?.failure?.code).toBe('api.scope_blocks');
    expect(Object.values(others).map((type) => type?.state)).toEqual(Array(6).fill('complete'));

    const dashboard = await openDashboard(on.browser);
    await expect.poll(() => dashboard.type('products')).toMatchObject({ stored: 0, state: 'failed' });
    await expect.poll(dashboard.text).toContain('Products cannot be read: the application blocks it');

    // The token in memory is older than the tick, and a token's scopes never change.
    on.halo.instance().applications.at(-1)?.scopes.push('read:items');
    await dashboard.button('Sync now').click();
    expect((await endOfRun(page, { runs: 2 })).state).toBe('complete');
  },
);
