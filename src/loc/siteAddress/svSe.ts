/** What is said of the site a web part works on. */
export const svSe = {
  foreign: (host: string): string =>
    `Webbdelen kan inte visa något från ${host}. Den hämtar bara från webbplatser i den organisation där sidan ligger, så att ingen inloggning och inga uppgifter lämnar den.`,
  foreignWayOut:
    'Den som redigerar sidan kan välja en webbplats i den egna organisationen i webbdelens egenskaper. Har en annan organisation uppgifterna kan de komma hit som ett utdrag från staben.',
  unreadable: 'Adressen till webbplatsen går inte att läsa. Därför visas inget här.',
  unreadableWayOut: 'Den som redigerar sidan kan rätta adressen i webbdelens egenskaper. Den ska börja med /sites/ eller med https://.',
  setting: 'Webbplats med uppdragen',
  settingHint: 'Adressen till webbplatsen där Uppdrag är uppsatt, till exempel /sites/uppdrag. Tom: sidans egen webbplats.',
  heading: 'Varifrån',
  invalid: {
    foreign: (host: string): string => `${host} hör till en annan organisation. Välj en webbplats i den egna.`,
    unreadable: 'Adressen går inte att läsa. Skriv till exempel /sites/uppdrag.'
  },
  check: {
    notSetUp: 'Webbplatsen finns, men Uppdrag är inte uppsatt där. Välj en annan eller kör uppsättningen där.',
    missing: 'Det finns ingen webbplats på adressen. Kontrollera stavningen.',
    denied: 'Du har inte behörighet till webbplatsen. Den som ansvarar för den kan ge dig den.',
    unreachable: 'Webbplatsen svarar inte just nu. Försök igen om en stund.'
  }
};

export type SiteAddressStrings = typeof svSe;
