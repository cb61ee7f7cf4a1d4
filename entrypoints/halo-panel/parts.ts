import type { PanelModel, PanelRow } from '../../lib/messages/panel-model';
import type { Observation } from '../../lib/page/observation';

/** What a row's buttons do. */
export interface RowActions {
  show(row: Pick<PanelRow, 'field' | 'label' | 'jump'>): void;
  point(row: PanelRow): void;
  unpoint(row: PanelRow): void;
  copyStructure(): void;
  dismiss(): void;
}

/** What each part of the panel is drawn from. */
export interface Parts {
  readonly model: PanelModel;
  readonly seen: Observation;
  /** Where is drawn how an action went. */
  readonly status: HTMLElement;
  /** Says how an action went. */
  say(text: string): void;
  /** There is no room to open it beside Halo’s Save. */
  readonly crowded: boolean;
  collapse(): void;
  /** The panel follows the pointer that has been pressed. */
  drag(press: PointerEvent): void;
  /** What is marked on the page, or waited for. */
  readonly hint: string | null;
  /** What is hinted at is marked: the panel leaves it free. */
  readonly marked: boolean;
  readonly act: RowActions;
}
