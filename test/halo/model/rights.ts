import type { HaloAgent, HaloInstance, PermissionSettings } from './instance';
import { type Access, accessOf, higherLevel } from './level';

/** What one agent may do: highest of its roles per setting, raised by the agent's own settings (Halo guides 883, 1409). */
export interface Rights {
  administrator: boolean;
  settings: PermissionSettings;
  access(area: string): Access;
  yes(label: string): boolean;
}

const administratorLabel = /^is a halo\w* administrator$/i;

/** The rights of an agent now; a change of a role shows in the next call. An administrator may do everything. */
export function rightsOf(
  instance: Pick<HaloInstance, 'roles'>,
  agent: Pick<HaloAgent, 'roles' | 'settings'>,
): Rights {
  const roles = instance.roles.filter((role) => agent.roles.includes(role.id));
  const settings: PermissionSettings = {};
  for (const granted of [...roles.map((role) => role.settings), agent.settings]) {
    for (const [label, level] of Object.entries(granted)) {
      settings[label] = label in settings ? higherLevel(settings[label] ?? '', level) : level;
    }
  }
  const administrator = Object.entries(settings).some(
    ([label, level]) => administratorLabel.test(label) && /^yes$/i.test(level),
  );
  return {
    administrator,
    settings,
    access: (area) => (administrator ? 'remove' : accessOf(settings[`${area} Access Level`])),
    yes: (label) => administrator || /^yes$/i.test(settings[label] ?? ''),
  };
}
