import type { Spoken } from '../halo/renderings/words';
import type { Misconfiguration } from './misconfiguration';

/** A role without a right it needs, on pages in other words than Halo's English ones: named where the words are known, else not told. */
const lacking = (
  name: string,
  setting: string,
  check: string,
  spoken: Spoken,
  more: Partial<Misconfiguration>,
): Misconfiguration => ({
  name: `${check} at “No Access”, ${name}`,
  spot: check.replace('role:', 'area:'),
  conflicts: [''],
  apply(world) {
    world.role.settings[setting] = 'No Access';
    world.spoken = spoken;
  },
  named: { checks: [check], layer: 'role', codes: ['check.level_too_low'] },
  touches: /^(?:role|proof):(?:clients|items|others)$/,
  stops: 0,
  ...more,
});

const clients = ['Clients Access Level', 'role:clients'] as const;
const items = ['Items Access Level', 'role:items'] as const;
const renamed = ['customers', 'organisations', 'accounts', 'companies'] as const;

/** What a row that cannot be told says, by how the page is drawn. */
const untold = [
  'check.level_unknown',
  'check.not_seen',
  'check.not_loaded',
  'check.not_shown',
  'check.state_not_shown',
  'check.two_candidates',
  'check.unknown_control',
  'check.record_not_seen',
  'check.role_not_told',
] as const;

export const otherWords: readonly Misconfiguration[] = [
  ...[clients, items].flatMap(([setting, check]) => [
    ...renamed.map((wording) =>
      lacking(`in the words “${wording}”`, setting, check, { language: 'en-GB', wording }, {}),
    ),
    lacking(
      'in German',
      setting,
      check,
      { language: 'de', wording: null },
      {
        // Nothing else is told on these pages.
        conflicts: [''],
        named: {
          checks: [check],
          layer: 'role',
          codes: ['check.level_too_low', ...untold],
        },
      },
    ),
  ]),
];
