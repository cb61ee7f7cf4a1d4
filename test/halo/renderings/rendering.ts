import type { Axes, Axis } from './axes';

export type AxisValues = { readonly [A in Exclude<Axis, 'wording' | 'theme' | 'lateMs'>]: Axes[A][number] };

/** One way a Halo shows its pages. Plain JSON: it goes from the server to the pages as it is. */
export interface Rendering extends AxisValues {
  readonly name: string;
  /**
   * `halo`: the fields as the evidence has them; `native`: the browser's own controls, wrapped by their labels; the axes
   * about fields, labels and words say nothing for these two. `axes`: every axis counts.
   */
  readonly drawn: 'halo' | 'native' | 'axes';
  /** null: as the instance is set. */
  readonly wording: Axes['wording'][number] | null;
  readonly theme: Axes['theme'][number] | null;
  readonly lateMs: number;
  /** After a save in view mode the old values stay until the record is opened anew. */
  readonly staleAfterSave: boolean;
}
