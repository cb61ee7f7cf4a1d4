/** Words that stand where nothing is set, as Halo and its language packs show them, and as vendors' guides have them typed. */
const nothing: ReadonlySet<string> = new Set([
  ...['', '-', '–', '—'],
  ...['not set', 'unset', 'none', 'n/a', 'na', 'null', 'undefined', 'not specified', 'not configured'],
  ...['not selected', 'nothing selected', 'none selected', 'no value', 'not available', 'not applicable'],
  ...['nicht festgelegt', 'nicht gesetzt', 'nicht angegeben', 'nicht ausgewählt', 'nicht konfiguriert'],
  ...['nicht eingestellt', 'keine angabe', 'keine auswahl', 'keine', 'keiner', 'keines', 'kein wert'],
  ...['k.a', 'k. a'],
  ...['niet ingesteld', 'niet opgegeven', 'niet geselecteerd', 'niet gezet', 'niet geconfigureerd'],
  ...['geen', 'n.v.t'],
  ...['non défini', 'non définie', 'non définis', 'non renseigné', 'non renseignée', 'non spécifié'],
  ...['non configuré', 'non sélectionné', 'pas défini', 'pas de valeur', 'aucun', 'aucune', 's.o', 's/o'],
  ...['no establecido', 'no establecida', 'no definido', 'no definida', 'no configurado'],
  ...['no especificado', 'no seleccionado', 'sin establecer', 'sin definir', 'sin configurar', 'sin valor'],
  ...['ninguno', 'ninguna'],
  ...['não definido', 'não definida', 'não configurado', 'não especificado', 'não selecionado', 'sem valor'],
  ...['por definir', 'nenhum', 'nenhuma', 'n/d'],
  ...['non impostato', 'nessuno', 'nessuna', 'ikke angivet', 'ikke angitt', 'inte angivet', 'ei asetettu'],
]);

/** Alone these may be a name; in brackets they say that nothing is there. */
const inBrackets: ReadonlySet<string> = new Set(['empty', 'blank', 'leer', 'leeg', 'vide', 'vacío', 'vazio']);

/** What people type for "no tenant"; no address and no tenant is called so. */
const noAddress: ReadonlySet<string> = new Set([
  ...inBrackets,
  ...['notset', 'not defined', 'no tenant', 'n.a', 'nil', 'kein', 'ohne', 'vuoto', 'ingen'],
]);

const bracketed = /^[([<{](.*)[)\]>}]$/;

/** Does a text say that nothing is set ("Not set", "(none)", "Nicht festgelegt")? */
export function isEmptyWord(text: string): boolean {
  const said = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const inner = bracketed.exec(said)?.[1]?.trim();
  const bare = (inner ?? said).replace(/(\S)[.!]$/, '$1');
  return nothing.has(bare) || (inner !== undefined && inBrackets.has(bare));
}

/** The same of a text given for an address or a tenant: brackets, quotes, asterisks and invisible characters do not matter. */
export function isNoAddress(text: string): boolean {
  const bare = text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\s_]+/g, ' ')
    .replace(/^[\s*()[\]{}<>"'“”‘’„«»]+|[\s*()[\]{}<>"'“”‘’„«».:]+$/g, '')
    .toLowerCase();
  return isEmptyWord(bare) || noAddress.has(bare);
}
