import { t } from '../words/t';
import type { ResourceType } from './resource-type';

/** How a right looked, by the name of its word: it is stored, and may be read in another language. */
export type SeenAs = keyof typeof seenWords;

const seenWords = {
  accepted: () => t('checks.seen.accepted'),
  refused: () => t('checks.seen.refused'),
  enabled: () => t('checks.seen.enabled'),
  not_enabled: () => t('checks.seen.not_enabled'),
  granted: () => t('checks.seen.granted'),
  not_ticked: () => t('checks.seen.not_ticked'),
  readable: () => t('checks.seen.readable'),
  none_visible: () => t('checks.seen.none_visible'),
};

interface NamedRight {
  /** `token`, `agent`, `control`, `scope:read:items`, `access:client-contracts`. */
  readonly right: string;
  /** Of access to an area of Halo: the types it is needed for. Absent in rows of earlier versions. */
  readonly types?: readonly ResourceType[];
  /** What earlier versions stored instead, in the language of the time. */
  readonly label?: string;
}

/** What a right is called: “Clients, Sites”, “Permission read:items”. */
export function rightWords({ right, types, label }: NamedRight): string {
  if (right === 'token') return t('checks.drift_rights.sign_in');
  if (right === 'agent') return t('checks.drift_rights.api_agent');
  if (right === 'control') return t('checks.drift_rights.a_wrong_token');
  if (right.startsWith('scope:')) return t('checks.drift_rights.permission', { scope: right.slice(6) });
  return types?.map((type) => t(`types.${type}.many`)).join(', ') ?? label ?? right;
}

/** “readable”, “not ticked”. Earlier versions stored the word itself, which in English differs by its spaces only. */
export function seenAsWords(seen: SeenAs): string {
  const words: Readonly<Record<string, (() => string) | undefined>> = seenWords;
  return words[seen.replaceAll(' ', '_')]?.() ?? seen;
}
