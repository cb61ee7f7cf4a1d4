import { t } from './t';

/** The language the words are in, which may be another than the browser's: `en-GB`, `de`. For numbers, dates and sorting. */
export const language = (): string => t('language.tag');

/** Marks a page with its language and writing direction. */
export const markLanguage = (root: HTMLElement): void => {
  root.lang = language();
  root.dir = t('language.direction');
};
