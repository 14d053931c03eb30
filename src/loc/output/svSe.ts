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
  damagedLetterhead: 'Brevmallen gick inte att använda, så dokumentet står på vanligt papper. Den som sköter mallarna kan ladda upp en ny.',
  letterheads: {
    heading: 'Brevmall',
    explanation:
      'Dokument skrivs ut på sjukvårdsregionens egen brevmall, om det finns en: ett Word-dokument (.docx) med sidhuvud, sidfot och formatmallar. Text i brevmallen följer inte med.',
    none: 'Ingen brevmall, dokument skrivs ut på vanligt papper.',
    exists: 'Det finns en brevmall.',
    choose: 'Välj brevmall …',
    chooseFor: (region: string): string => `Välj brevmall för ${region}`,
    replace: 'Byt brevmall …',
    replaceFor: (region: string): string => `Byt brevmall för ${region}`,
    working: 'Prövar brevmallen …',
    stored: (region: string): string => `Brevmallen för ${region} är sparad och används från och med nu.`,
    unusable: 'Filen går inte att skriva ut på och har inte sparats. Öppna den i Word, spara en kopia som Word-dokument (.docx) och försök igen.'
  }
};

export type OutputStrings = typeof svSe;
