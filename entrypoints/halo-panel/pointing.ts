import type { PanelRow } from '../../lib/messages/panel-model';
import { send } from '../../lib/messages/send';
import type { Observation } from '../../lib/page/observation';
import { type Pointing, type PointingWorld, pointingKey, type Stage } from '../../lib/page/pointing';
import { word } from './words';

const silent = word('no_answer');

async function loadPointing(): Promise<Pointing | null> {
  const world = globalThis as unknown as PointingWorld;
  if (!world[pointingKey]) await send('page.reader', 'pointing');
  return world[pointingKey] ?? null;
}

/** The admin shows where the field of a row is; answers what to say about it. */
export async function pointAt(stage: Stage, row: PanelRow, seen: Observation): Promise<string> {
  const tools = await loadPointing();
  if (!tools || row.field === null) return silent;
  const target = await tools.pointAt(stage, word('click_value', { label: row.label }));
  if (!target) return word('nothing_remembered');
  const alias = tools.aliasAt(target, seen, row.field);
  if (alias === 'no-name') return word('no_name');
  if (alias === 'name-twice') return word('name_twice', { label: row.label });
  if (alias === 'other-field') return word('other_field', { label: row.label });
  const { label, section, route } = alias;
  const { ok } = await send('page.point', {
    instance: seen.instance,
    page: seen.page,
    field: row.field,
    alias: { label, section, route },
  });
  return ok ? word('read_at', { field: row.label, label }) : silent;
}

/** Takes back what was pointed at. */
export async function unpoint(row: PanelRow, { instance, page }: Observation): Promise<string> {
  if (row.field === null) return silent;
  const { ok } = await send('page.point', { instance, page, field: row.field, alias: null });
  return ok ? word('forgotten', { label: row.label }) : silent;
}

/** Puts the page's structure on the clipboard; answers what to say about it. */
export async function copyStructure({ page }: Observation): Promise<string> {
  const tools = await loadPointing();
  if (!tools) return silent;
  try {
    await navigator.clipboard.writeText(tools.pageStructure(document, page));
    return word('structure_copied');
  } catch {
    return word('refused_structure');
  }
}
