/** What reading an edited file back into a draft says. */
export const svSe = {
  heading: 'Läs in svar',
  explanation: 'Välj den fil som du fått tillbaka. Ingenting ändras i utkastet förrän du godtar det.',
  choose: 'Välj fil …',
  chooseOther: 'Välj en annan fil …',
  drop: 'Du kan också släppa filen här.',
  reading: 'Läser filen …',
  close: 'Stäng',
  file: (name: string): string => `Svar i filen ${name}`,
  sentOn: (date: string): string => `Filen skickades ut den ${date}. Det som har ändrats i utkastet sedan dess visas också som skillnader.`,
  none: 'Filen säger samma sak som utkastet.',
  left: (count: number): string => (count === 1 ? '1 skillnad kvar att ta ställning till' : `${count} skillnader kvar att ta ställning till`),
  settled: 'Du har tagit ställning till allt.',
  kinds: {
    field: 'Ändrat svar',
    fixedText: 'Ändring i fast text',
    added: 'Ny text',
    removed: 'Borttaget',
    omitted: 'Hela avsnittet är borttaget'
  },
  fixedTextHint: 'Texten är gemensam för alla uppdrag från mallen. Godtar du ändringen avviker uppdraget från mallen.',
  now: 'I utkastet nu',
  said: 'I filen',
  marked: 'Skillnaden',
  nothing: 'Ingen text',
  inserted: 'tillagt',
  deleted: 'struket',
  from: (name: string): string => `Från ${name}`,
  fromOn: (name: string, date: string): string => `Från ${name}, ${date}`,
  fromFile: (name: string): string => `Från filen ${name}`,
  accept: 'Godta',
  acceptOf: (place: string): string => `Godta ändringen i ${place}`,
  decline: 'Avböj',
  declineOf: (place: string): string => `Avböj ändringen i ${place}`,
  acceptAll: (count: number): string => (count === 2 ? 'Godta båda i avsnittet' : `Godta alla ${count} i avsnittet`),
  acceptAllOf: (count: number, section: string): string => `Godta alla ${count} i ${section}`,
  accepted: (place: string): string => `Ändringen i ${place} står nu i utkastet. Du kan ångra den.`,
  declined: (place: string): string => `Ändringen i ${place} är avböjd. Utkastet är som det var.`,
  comments: 'Kommentarer i filen',
  addComments: (count: number): string => (count === 1 ? 'Lägg kommentaren vid avsnittet' : `Lägg alla ${count} kommentarer vid avsnitten`),
  commentsAdded: (count: number): string =>
    count === 1 ? 'Kommentaren finns nu vid avsnittet i utkastet.' : 'Kommentarerna finns nu vid avsnitten i utkastet.',
  commentOf: (name: string, section: string): string => `${name} om ${section}`,
  unnamed: 'Någon',
  about: (quote: string): string => `Om orden ”${quote}”`,
  refused: {
    empty: 'Filen innehåller ingen text, så det finns inget att läsa in. Kontrollera att du valde rätt fil.',
    otherMandate: 'Filen är en annan grupps uppdrag, så den läses inte in här. Öppna den gruppens utkast, eller välj en annan fil.',
    unknown: 'Filen är inget svar på det här utkastet: mallens text finns inte i den. Välj filen som du skickade ut, med ändringarna i.'
  }
};

export type RepliesStrings = typeof svSe;
