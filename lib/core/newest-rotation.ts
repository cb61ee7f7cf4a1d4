/** Fields of an application whose change makes Halo replace the secret, in the order they are told, as the English Halo names them. */
const rotating = {
  'login-type': 'Login Type',
  method: 'Authentication Method',
  'secret-state': 'Client Secret',
} as const;

export type RotatingField = keyof typeof rotating;

export const rotatingFields = Object.keys(rotating) as readonly RotatingField[];

/** What is known of an application's fields, as far as it matters here. */
type Fields = Readonly<
  Record<string, { readonly label: string; readonly changedAt?: number; readonly savedAt?: number }>
>;

/** A rotating field as the instance labels it. */
export const rotatingName = (fields: Fields, field: RotatingField): string =>
  fields[field]?.label || rotating[field];

/**
 * The rotating field to name and when the last of them changed; null where none was seen to change. Halo shows the new secret as
 * soon as another of them was saved: then that one, if it changed after `since`, is the cause. Epoch milliseconds.
 */
export function newestRotation(
  fields: Fields,
  since: number,
): { readonly field: RotatingField; readonly at: number } | null {
  const at = (field: RotatingField) => fields[field]?.changedAt ?? 0;
  const newest = rotatingFields.toSorted((one, other) => at(other) - at(one));
  const cause = newest.find((field) => field !== 'secret-state' && at(field) > since);
  const [last] = newest;
  return last && at(last) > 0 ? { field: cause ?? last, at: at(last) } : null;
}

/** A form with a new secret that was seen no more is taken to be closed after this, saved or not. */
const openFormMs = 60 * 60_000;

/**
 * From when on a token tells that a secret given at `since` outlived every change that was seen. A form changes nothing until it is
 * saved, so only from then; but one that was given after Halo showed it is known to Halo no sooner than what changed before it was
 * shown. Epoch milliseconds.
 */
export function provenFrom(fields: Fields, since: number): number {
  const shownAt = fields['secret-state']?.changedAt ?? Number.POSITIVE_INFINITY;
  const from = rotatingFields.map((field) => {
    const { changedAt, savedAt } = fields[field] ?? {};
    if (changedAt === undefined || (changedAt <= shownAt && shownAt <= since)) return 0;
    return savedAt ?? changedAt + (field === 'secret-state' ? openFormMs : 0);
  });
  return Math.max(since, ...from);
}
