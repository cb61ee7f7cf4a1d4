import type { PanelModel } from '../../lib/messages/panel-model';
import type { Observation } from '../../lib/page/observation';
import type { Marker } from './mark/create-marker';

export interface Panel {
  /** The panel's one node in Halo's document; what happens inside it is not Halo's. */
  readonly host: HTMLElement;
  readonly marker: Marker;
  /** The page has been read anew. */
  looked(): void;
  show(model: PanelModel, seen: Observation): void;
  /** The background gave no answer; says so instead of showing an old verdict. */
  silent(): void;
  hide(): void;
  remove(): void;
}

/** Where the content script finds the means to make a panel, once a configuration page has been opened. */
export const panelKey = Symbol.for('halo-companion-panel');

/** Makes the panel of this page; `look` has the page read again at once. */
export type CreatePanel = (look: () => void) => Panel;

export type PanelWorld = { [panelKey]?: CreatePanel };
