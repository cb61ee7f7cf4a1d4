/** What Halo or a browser may say in place of a value that is on its way, or does not come. */
export const noAnswer =
  /^(…|\.{3}|(loading|fetching|retrieving|please wait|lädt|wird geladen|laden|even geduld|bitte warten|chargement|cargando|carregando|error|failed|unable to|could not|cannot|fehler)\b.*)$/i;
