import { type GeneratedI18nStructure, i18n } from '#i18n';

/** Every message there is, by its place in `locales/en.yml`: `wizard.connect.title`. */
export type MessageKey = keyof GeneratedI18nStructure;

/** What the placeholders of a message stand for. */
export type Values = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A message in the browser's language, British English where there is none: `t(key)`, `t(key, { name })`, `t(key, count, { count })`. */
export const { t } = i18n;

/**
 * As `t`, for a key that is put together at run time, so that its placeholders are not known to the compiler. A count chooses
 * between the forms of a plural message.
 */
export const tell = (key: MessageKey, values: Values = {}, count?: number): string => {
  const say: (key: string, ...values: unknown[]) => string = i18n.t;
  return count === undefined ? say(key, values) : say(key, count, values);
};
