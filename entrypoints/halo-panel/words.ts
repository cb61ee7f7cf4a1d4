import { extensionApi } from '../../lib/messages/extension-api';
import type { MessageKey } from '../../lib/words/t';

type PanelKey = MessageKey extends infer Key ? (Key extends `panel.${infer Name}` ? Name : never) : never;

const keys = [
  'after_generate',
  'both_captured',
  'cantTell',
  'capture_both',
  'capture_id',
  'capture_instead',
  'capture_no_answer',
  'capture_renews',
  'choose_integration',
  'click_value',
  'collapse',
  'collapse_companion',
  'copied',
  'copy',
  'copy_label',
  'copy_structure',
  'failed',
  'forget_pointing',
  'forget_pointing_at',
  'forgotten',
  'hide',
  'hide_mark',
  'id_and_secret',
  'id_captured',
  'id_may_change',
  'inapplicable',
  'integration_to_prepare',
  'is_marked',
  'leave_empty',
  'move_companion',
  'move_hint',
  'name_twice',
  'needs',
  'no_answer',
  'no_name',
  'no_room',
  'not_checked',
  'not_found',
  'nothing_captured',
  'nothing_remembered',
  'on_tab',
  'open_tab',
  'other_field',
  'passed',
  'pill',
  'point_at',
  'point_at_it',
  'read_at',
  'refused_structure',
  'refused_to_copy',
  'reload',
  'scroll_down',
  'secret_captured',
  'secret_changes',
  'secret_gone',
  'secret_forgotten',
  'show_field',
  'show_label',
  'shows',
  'structure_copied',
  'to_copy',
  'to_paste_into',
  'warned',
  'settings_right',
] as const satisfies readonly PanelKey[];

type Word = (typeof keys)[number];

const message = (key: string): string => extensionApi().i18n.getMessage(key);

/** All of them are asked for at once: a panel that outlives its extension, after an update, can still say so. */
const words = Object.fromEntries(keys.map((key) => [key, message(`panel_${key}`)])) as Record<Word, string>;

/** Of what the panel says; for the elements it draws in Halo's page. */
export const language = { lang: message('language_tag'), dir: message('language_direction') };

type Values = Readonly<Record<string, string | number>>;

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A message of the panel, without the package the other screens use for theirs. */
export const word = (key: Word, values: Values = {}): string => fill(words[key], values);

/** The same of one whose form follows a count. */
export const counted = (key: Word, count: number): string =>
  fill(words[key].split(' | ')[count === 1 ? 0 : 1] ?? '', { count });
