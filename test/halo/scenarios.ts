import { makeIntegration } from './model/integration';
import type { LiveInstance } from './model/live-instance';
import { faultyScenarios } from './scenarios-faulty';

export interface Credentials {
  clientId: string;
  clientSecret: string;
}

/** One named state of an instance. */
export interface Scenario {
  about: string;
  /** Which integration is set up; null: none. */
  vendor: 'gradient' | 'scopable' | null;
  /** What is then spoilt or switched. */
  spoil?: (instance: LiveInstance) => void;
  /** The own-domain instance shows a certificate that is not the announced one. */
  untrusted?: true;
}

/** Every scenario by name: three starting points, and each fault on top of either ready one. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  empty: { about: 'An ordinary tenant: nothing is set up for an integration yet.', vendor: null },
  'gradient-ready': { about: 'Gradient MSP is set up rightly and can be connected.', vendor: 'gradient' },
  'scopable-ready': { about: 'Scopable is set up rightly and can be connected.', vendor: 'scopable' },
  ...Object.fromEntries(
    (['scopable', 'gradient'] as const).flatMap((vendor) =>
      faultyScenarios.map(({ name, about, spoil }) => [`${vendor}-${name}`, { about, vendor, spoil }]),
    ),
  ),
  ...Object.fromEntries(
    faultyScenarios.map(({ name, about, spoil }) => [name, { about, vendor: 'scopable' as const, spoil }]),
  ),
  'connect-cert': {
    about:
      'psa.northwind.example shows a certificate nobody vouches for; acme.halopsa.com is as it should be.',
    vendor: 'scopable',
    untrusted: true,
  },
};

/** Puts every instance into the scenario; RangeError with the known names for an unknown one. */
export function applyScenario(
  name: string,
  instances: readonly LiveInstance[],
): { about: string; untrusted: boolean; credentials: Map<LiveInstance, Credentials> } {
  const scenario = Object.hasOwn(scenarios, name) ? scenarios[name] : undefined;
  if (!scenario) {
    throw new RangeError(`There is no scenario "${name}". Known: ${Object.keys(scenarios).join(', ')}.`);
  }
  const credentials = new Map<LiveInstance, Credentials>();
  for (const instance of instances) {
    if (scenario.vendor) credentials.set(instance, makeIntegration(instance, scenario.vendor));
    scenario.spoil?.(instance);
  }
  return { about: scenario.about, untrusted: scenario.untrusted ?? false, credentials };
}
