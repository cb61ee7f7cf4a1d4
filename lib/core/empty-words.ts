// What Halo's pages, vendors' guides and people write where nothing is chosen: English, German and Dutch pages of Halo,
// then the languages its pages are offered in besides.
const words = new Set([
  ...['', 'not set', 'notset', 'unset', 'not defined', 'undefined', 'not specified', 'not applicable'],
  ...['none', 'no tenant', 'n/a', 'na', 'n.a', 'nil', 'null', 'blank', 'empty', '-', '–', '—'],
  ...['nicht festgelegt', 'nicht gesetzt', 'nicht angegeben', 'keine', 'keiner', 'kein', 'leer', 'ohne'],
  ...['niet ingesteld', 'niet opgegeven', 'geen', 'leeg'],
  ...['non défini', 'non définie', 'aucun', 'aucune', 'vide'],
  ...['no establecido', 'no definido', 'ninguno', 'ninguna', 'vacío'],
  ...['não definido', 'nenhum', 'nenhuma', 'vazio', 'non impostato', 'nessuno', 'nessuna', 'vuoto'],
  ...['ikke angivet', 'ikke angitt', 'ingen', 'inte angivet', 'ei asetettu'],
]);

/** Does the text only say that nothing is there? Brackets, quotes, asterisks, case and runs of spaces do not matter. */
export const isEmptyWord = (text: string): boolean =>
  words.has(
    text
      .normalize('NFKC')
      .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
      .replace(/[\s_]+/g, ' ')
      .replace(/^[\s*()[\]{}<>"'“”‘’„«»]+|[\s*()[\]{}<>"'“”‘’„«».:]+$/g, '')
      .toLowerCase(),
  );
