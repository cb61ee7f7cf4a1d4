import { storage } from 'wxt/utils/storage';
import type { PanelGoal } from '../../../lib/messages/panel-model';
import type { Observation } from '../../../lib/page/observation';
import { openHalo, type Target } from '../open-halo';
import { bumpPanelRevision } from './panel-revision';

/** A page that has not shown the field by then was left for something else. */
const validMs = 5 * 60_000;

interface Jump extends PanelGoal {
  readonly instance: string;
  readonly at: number;
}

const keyOf = (tabId: number) => `session:jump:${tabId}` as const;

/** Opens the page of a field and leaves word for the script in that tab to mark it. */
export async function jump(
  target: Target & Pick<PanelGoal, 'field' | 'label'>,
  fromTab: number | null = null,
): Promise<void> {
  const { tabId, instance, page, recordId } = await openHalo(target, fromTab);
  if (tabId === null) return;
  const { field, label } = target;
  const id = crypto.randomUUID();
  const left: Jump = { id, instance, page, recordId, field, label, at: Date.now() };
  await storage.setItem(keyOf(tabId), left);
  await bumpPanelRevision();
}

/** What the tab that shows this is to mark, if anything. */
export async function goalFor(seen: Observation, tabId: number | null): Promise<PanelGoal | null> {
  const left = tabId === null ? null : await storage.getItem<Jump>(keyOf(tabId));
  if (!left || Date.now() - left.at > validMs) return null;
  const { id, page, recordId, field, label } = left;
  const isHere =
    left.instance === seen.instance &&
    page === seen.page &&
    (recordId === null || page === 'api' || recordId === seen.recordId);
  return isHere ? { id, page, recordId, field, label } : null;
}

/** The script in the tab has it. */
export async function forgetJump(tabId: number, id: string): Promise<void> {
  const left = await storage.getItem<Jump>(keyOf(tabId));
  if (left?.id === id) await storage.removeItem(keyOf(tabId));
}
