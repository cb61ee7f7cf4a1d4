import type { Draft } from '../../../lib/store/draft';
import { isAbout } from './is-about';

/** Is the wizard preparing an integration on this instance? A finished one tells of its connection as it was made. */
export const isPreparing = (draft: Draft, instance: string): boolean =>
  draft.profileId !== null && draft.connectionId === null && isAbout(draft, instance);
