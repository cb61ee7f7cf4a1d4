import { evidence } from './evidence';
import type { Rendering } from './rendering';

const from = (changes: Partial<Rendering>): Rendering => ({ ...evidence, ...changes });
const edit = { mode: 'edit' } as const;
const native = { drawn: 'native', mode: 'edit', lazy: 'none' } as const;
const axes = { drawn: 'axes' } as const;

/** Renderings by name. The first three are the stand-in's own; V… are numbered as in the survey of Halo's pages. */
const entries = {
  view: from({}),
  edit: from(edit),
  native: from(native),
  /** Evidence-true view mode. */
  V1: from({}),
  /** Evidence-true edit mode: react-selects with hidden twins. */
  V3: from(edit),
  /** Native controls, labels wrapped around them. */
  V5: from(native),
  /** Late and lazy: list first, "Please wait...", rows that mount as they scroll into view. */
  V7: from({ ...edit, lazy: 'always', lateMs: 1500 }),
  /** Tick boxes in view mode, each in another way. */
  V8: from({ ...axes, checkView: 'mixed', caption: 'above' }),
  /** Authentication Method as a drop-down, logins as boxes, the secret in a password box. */
  V9: from({ ...axes, ...edit, method: 'select', login: 'boxes', secret: 'password' }),
  /** A tenant's own words, marked names, and help that names other fields. */
  V11: from({
    ...axes,
    wording: 'customerAgreements',
    mark: 'mixed',
    help: 'namingBetween',
    apiName: 'Halo API',
  }),
  /** Avatars in pickers and tags for roles. */
  V13: from({ ...axes, ...edit, multi: 'tags', agentLabel: 'avatar' }),
  /** Odd values: levels as numbers. The odd texts themselves are records: see odd-settings.ts. */
  V14: from({ ...axes, rawNumbers: 'some' }),
  /** The three addresses, each in another way, and nothing where there is no tenant. */
  V15: from({ ...axes, apiValues: 'mixed', noTenant: 'blank' }),
  /** Old values stay on the screen after a save. */
  V17: from({ staleAfterSave: true }),
  /** Every kind of button, Submit for Save, pop-ups on the body. */
  V20: from({ ...axes, buttons: 'mixed', saveWord: 'Submit', modal: 'popup' }),
} satisfies Record<string, Rendering>;

export type RenderingName = keyof typeof entries;

export const isRenderingName = (name: string): name is RenderingName => Object.hasOwn(entries, name);

export const named: Readonly<Record<RenderingName, Rendering>> = Object.fromEntries(
  Object.entries(entries).map(([name, rendering]) => [name, { ...rendering, name }]),
) as Record<RenderingName, Rendering>;
