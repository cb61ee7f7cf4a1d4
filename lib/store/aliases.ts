import { storage } from 'wxt/utils/storage';
import type { Alias } from '../page/alias';

/** A configuration has some sixty fields that are read; more aliases than that are a mistake. */
const mostPerInstance = 100;

const keyOf = (instance: string) => `local:aliases:${instance}` as const;

/** Where the admin has said that fields are, on one instance. */
export const readAliases = async (instance: string): Promise<readonly Alias[]> =>
  (await storage.getItem<Alias[]>(keyOf(instance))) ?? [];

/** Remembers where a field is; an earlier word on the same field, or on the same words under the same heading, is replaced. */
export const saveAlias = (instance: string, alias: Alias): Promise<void> =>
  change(instance, (known) =>
    [...known.filter((each) => !rivals(each, alias)), alias].slice(-mostPerInstance),
  );

/** Forgets where a field is said to be; the page reader is on its own again. */
export const forgetAlias = (
  instance: string,
  { page, field }: Pick<Alias, 'page' | 'field'>,
): Promise<void> =>
  change(instance, (known) => known.filter((each) => each.page !== page || each.field !== field));

const rivals = (one: Alias, other: Alias): boolean =>
  one.page === other.page &&
  (one.field === other.field ||
    (one.label === other.label && (one.section ?? null) === (other.section ?? null)));

async function change(instance: string, to: (known: readonly Alias[]) => Alias[]): Promise<void> {
  await navigator.locks.request(keyOf(instance), async () => {
    await storage.setItem(keyOf(instance), to(await readAliases(instance)));
  });
}
