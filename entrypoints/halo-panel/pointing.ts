import type { PanelRow } from '../../lib/messages/panel-model';
import { send } from '../../lib/messages/send';
import type { Observation } from '../../lib/page/observation';
import { type Pointing, type PointingWorld, pointingKey, type Stage } from '../../lib/page/pointing';

const silent = 'The extension does not answer. Reload the page and try again.';

async function loadPointing(): Promise<Pointing | null> {
  const world = globalThis as unknown as PointingWorld;
  if (!world[pointingKey]) await send('page.reader', 'pointing');
  return world[pointingKey] ?? null;
}

/** The admin shows where the field of a row is; answers what to say about it. */
export async function pointAt(stage: Stage, row: PanelRow, seen: Observation): Promise<string> {
  const tools = await loadPointing();
  if (!tools || row.field === null) return silent;
  const target = await tools.pointAt(stage, `Click the value of “${row.label}”. Escape calls it off.`);
  if (!target) return 'Nothing was remembered.';
  const alias = tools.aliasAt(target, seen, row.field);
  if (alias === 'no-name')
    return 'There is no name beside what you clicked. Click the name of the field itself.';
  if (alias === 'other-field') return `What you clicked is another field, not “${row.label}”.`;
  const { label, route } = alias;
  const { ok } = await send('page.point', {
    instance: seen.instance,
    page: seen.page,
    field: row.field,
    alias: { label, route },
  });
  return ok ? `“${row.label}” is read at “${label}” from now on.` : silent;
}

/** Takes back what was pointed at. */
export async function unpoint(row: PanelRow, { instance, page }: Observation): Promise<string> {
  if (row.field === null) return silent;
  const { ok } = await send('page.point', { instance, page, field: row.field, alias: null });
  return ok ? `What you pointed at for “${row.label}” is forgotten.` : silent;
}

/** Puts the page's structure on the clipboard; answers what to say about it. */
export async function copyStructure({ page }: Observation): Promise<string> {
  const tools = await loadPointing();
  if (!tools) return silent;
  try {
    await navigator.clipboard.writeText(tools.pageStructure(document, page));
    return 'The page’s structure is copied, without any values. Paste it into your bug report.';
  } catch {
    return 'The browser refused to copy. Click into the page once and try again.';
  }
}
