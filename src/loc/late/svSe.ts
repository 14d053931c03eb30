const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What is late, and how obligations are followed. */
export const svSe = {
  title: 'Försenat',
  intro: 'Åtaganden som skulle ha varit klara, det som är mest försenat först.',
  notTold: 'Vad som är försenat ser de som arbetar med uppdragen.',
  scope: 'Visa för',
  scopes: { region: 'en region', mandator: 'en uppdragsgivare', receiver: 'den som ska få det', group: 'en grupp' },
  which: { region: 'Region eller sjukvårdsregion', mandator: 'Uppdragsgivare', receiver: 'Mottagare', group: 'Grupp' },
  choose: 'Välj …',
  chooseFirst: 'Välj vem det gäller, så visas det som är försenat.',
  none: 'Inget är försenat.',
  count: (obligations: number, groups: number): string => `${counted(obligations, 'försenat åtagande', 'försenade åtaganden')} i ${counted(groups, 'grupp', 'grupper')}.`,
  more: (count: number): string => `Visa ${count} till`,
  healthcareRegion: (name: string): string => `${name} (sjukvårdsregion)`,
  settings: {
    heading: 'Hur åtaganden följs upp',
    contactTimesAYear: 'Hur många gånger om året grupper tillfrågas om kontaktuppgifterna stämmer',
    contactMonths: 'Månader tills obekräftade kontaktuppgifter räknas som försenade',
    notesWithinDays: 'Dagar efter ett möte som minnesanteckningarna ska vara klara',
    notesMonths: 'Månader bakåt som möten utan minnesanteckningar letas upp',
    what: (times: number, months: number, days: number): string =>
      `Grupper vars uppdrag kräver aktuella kontaktuppgifter tillfrågas ${times} gånger om året. Har ingen svarat på ${months} månader räknas det som försenat. Minnesanteckningar väntas inom ${days} dagar efter mötet.`,
    whoKeeps: 'En administratör kan ändra det. Grupperna väljer själva om de vill bli påminda om sådant som annars bara visas.',
    change: 'Ändra',
    save: 'Klart',
    saving: 'Sparar …',
    saved: 'Inställningarna är sparade, och gäller överallt från nu.',
    bounds: (least: number, most: number): string => `Ett helt tal från ${least} till ${most}.`
  }
};

export type LateStrings = typeof svSe;
