/** What the menu for files and print says. */
export const svSe = {
  menu: 'Dela och skriv ut',
  word: 'Ladda ner som Word',
  page: 'Ladda ner som webbsida',
  print: 'Skriv ut eller spara som PDF',
  pdf: 'Spara som PDF',
  working: 'Förbereder …',
  done: 'Klart.',
  noConversion: 'Webbplatsen kan inte göra en PDF av filen. Utskriften öppnas i stället: välj att spara som PDF där.',
  damagedLetterhead: 'Brevmallen gick inte att använda, så dokumentet står på vanligt papper. Den som sköter mallarna kan ladda upp en ny.'
};

export type OutputStrings = typeof svSe;
