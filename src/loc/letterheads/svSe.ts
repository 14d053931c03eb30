/** What is said where letterheads are kept. */
export const svSe = {
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
};

export type LetterheadStrings = typeof svSe;
