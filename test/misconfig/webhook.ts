import type { HaloWebhook } from '../halo/model/instance';
import type { Misconfiguration } from './misconfiguration';
import type { World } from './world';

const payloadUrl = 'https://hooks.scopable.example/halo/4f2a';

/** Sets the webhook up as Scopable wants it, but for what is given. */
export const withWebhook =
  (change: Partial<HaloWebhook> = {}) =>
  (world: World): void => {
    world.payloadUrl = payloadUrl;
    world.instance.webhooks = [
      {
        id: '5f0c2c1e-0000-4000-8000-00000000beef',
        name: 'Scopable',
        payloadUrl,
        method: 'POST',
        contentType: 'application/json',
        authentication: 'None',
        events: ['New Ticket Logged', 'Ticket Changed'],
        enabled: true,
        retainDays: 7,
        ...change,
      },
    ];
  };

const wrong = (
  name: string,
  check: string,
  codes: Misconfiguration['named']['codes'],
  change: Partial<HaloWebhook>,
): Misconfiguration => ({
  name,
  spot: 'webhook',
  vendors: ['scopable'],
  apply: withWebhook(change),
  named: { checks: [check], layer: 'webhook', codes },
  touches: /^webhook:/,
  stops: 0,
});

/** What can be wrong with the webhook; the API test says nothing of it. */
export const webhook: readonly Misconfiguration[] = [
  wrong('the webhook posts to another address', 'webhook:payload-url', ['check.wrong_value'], {
    payloadUrl: 'https://hooks.scopable.example/halo/old',
  }),
  wrong('the webhook has no address', 'webhook:payload-url', ['check.not_set'], { payloadUrl: '' }),
  wrong('the webhook sends a form', 'webhook:content-type', ['check.wrong_value'], {
    contentType: 'application/x-www-form-urlencoded',
  }),
  wrong('the webhook has no events', 'webhook:events', ['check.no_events'], { events: [] }),
  wrong('the webhook is not enabled', 'webhook:enabled', ['check.flag_off'], { enabled: false }),
];
