import type { PermissionSettings } from '../../model/instance';
import { settingOptions } from '../../model/options/settings';
import { rawNumber } from '../raw-number';
import type { Sight, Sights } from '../sight';
import { eyesOn, type ShownPage } from './eyes';

/** The rows of a Permissions tab: 113 of them, by `settings.<English label>`. */
export function seenSettings(settings: PermissionSettings, page: ShownPage): Sights {
  const eyes = eyesOn(page);
  const seen = settingOptions.map((option): [string, Sight] => {
    const level = settings[option.label] ?? 'Not set';
    const label = eyes.settingLabel(option.label);
    const number = page.editing ? null : rawNumber(page.rendering, option, level);
    if (number !== null) {
      return [option.label, { seen: 'notTellable', why: 'rawNumber', text: number, label }];
    }
    const set = level === 'Not set' ? null : level;
    const sight =
      option.editable === false
        ? { ...eyes.plain(option.label, level), value: set, text: eyes.word(level) }
        : eyes.choice(option.label, set);
    return [option.label, { ...sight, label } as Sight];
  });
  return Object.fromEntries(seen.map(([label, sight]) => [`settings.${label}`, sight]));
}
