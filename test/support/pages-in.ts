/** How many pages a PDF has that Chromium printed: it writes each page's object as plain text. */
export const pagesIn = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
