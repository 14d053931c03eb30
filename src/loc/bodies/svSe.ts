const people = (count: number): string => (count === 1 ? '1 organ' : `${count} organ`);

/** What is said about the bodies: who records, who stands in, and when they meet. */
export const svSe = {
  intro: 'Här står vilka som för in organens beslut, vilka som vikarierar och när organen sammanträder.',
  none: 'Det finns inga beslutande organ ännu. En administratör lägger upp dem under Uppsättning.',
  noAccess: 'Du är läsare och ser inte hur organen arbetar. En administratör för webbplatsen ger behörighet.',
  recorders: {
    heading: 'Vilka för in beslut?',
    noGroup: 'Ingen SharePointgrupp',
    recordsFor: (names: string): string => `För in beslut för ${names}.`,
    recordsForMany: (count: number): string => `För in beslut för ${people(count)}`,
    hidden: 'Du får inte se vilka som är med i gruppen. Gruppens ägare eller en administratör kan visa det.',
    nobody: (bodies: string): string => `Ingen kan föra in beslut för ${bodies}.`,
    nobodyWhat: 'Ärenden som väntar på beslut blir liggande. Lägg till någon i SharePointgruppen, eller låt en annan grupp föra in besluten (Uppsättning).',
    lapsed: (name: string, until: string): string => `${name} var vikarie till och med ${until} och är kvar i SharePointgruppen. Beslut som förs in nu räknas inte.`,
    remove: (name: string): string => `Ta bort ${name} ur gruppen`,
    removeWho: 'Gruppens ägare eller en administratör kan ta bort kvarvarande vikarier.',
    removed: (name: string): string => `${name} är borttagen ur SharePointgruppen.`,
    removeDenied: 'Du får inte ändra SharePointgruppen. Gruppens ägare eller en administratör kan göra det.',
    notLapsed: 'Någon har redan tagit bort vikarien eller förlängt tiden. Läs in igen för att se vad som gäller.'
  },
  substitutes: {
    heading: 'Vikarier',
    current: (name: string, from: string, until: string): string => `${name} vikarierar ${from}–${until}`,
    upcoming: (name: string, from: string, until: string): string => `${name} ska vikariera ${from}–${until}`,
    end: (name: string): string => `Avsluta nu: ${name}`,
    appoint: 'Utse vikarie',
    about: 'Vikarien kan föra in beslut under tiden du anger. Det som förs in efter sista dagen räknas inte, även om vikarien är kvar i SharePointgruppen. En ny tid för samma person ersätter den förra.',
    account: 'Vikariens konto (e-postadress)',
    name: 'Namn',
    from: 'Från och med',
    until: 'Till och med',
    comment: 'Kommentar',
    save: 'Utse',
    working: 'Sparar …',
    incomplete: 'Fyll i konto, namn och båda dagarna. Sista dagen får inte ligga före den första.',
    done: 'Klart. Tiden är införd.',
    recordedOnly: 'Tiden är införd, men du får inte ändra SharePointgruppen. Be gruppens ägare eller en administratör att göra det.',
    denied: 'Du får inte föra in beslut för organet och kan därför inte utse vikarie. Den som för in organets beslut kan göra det.',
    substitute: 'En vikarie kan inte utse vikarier. Den som för in organets beslut kan göra det.'
  },
  calendar: {
    heading: 'När sammanträder organen?',
    body: 'Organ',
    noneComing: 'Inga kommande möten i kalendern. Den som lämnar in får veta att nästa möte saknas.',
    whoKeeps: 'Processtödet, staben och administratörer för kalendern.',
    coming: 'Kommande möten',
    past: (count: number): string => (count === 1 ? '1 tidigare möte' : `${count} tidigare möten`),
    row: (date: string, papersBy: string): string => `${date}, handlingar senast ${papersBy}`,
    date: 'Mötesdag',
    papersBy: 'Handlingar senast',
    place: 'Plats',
    add: 'Lägg till möte',
    change: 'Ändra',
    changeNamed: (date: string): string => `Ändra mötet ${date}`,
    remove: 'Ta bort',
    removeNamed: (date: string): string => `Ta bort mötet ${date}`,
    save: 'Spara mötet',
    papersAfter: 'Handlingarna måste vara inne senast på mötesdagen. Ange båda dagarna.',
    removed: (date: string): string => `Mötet ${date} är borttaget.`,
    saved: (date: string): string => `Mötet ${date} är sparat.`,
    undo: 'Ångra',
    paste: 'Lägg till många datum',
    pasteHint: 'Klistra in dagarna, till exempel från ett kalkylblad: 2026-03-12 eller 12 mars 2026. Datum som redan finns hoppas över.',
    daysBefore: 'Handlingar in så här många dagar före mötet',
    addMany: (count: number): string => (count === 0 ? 'Lägg till möten' : count === 1 ? 'Lägg till 1 möte' : `Lägg till ${count} möten`),
    addedMany: (count: number): string => (count === 1 ? '1 möte är tillagt.' : `${count} möten är tillagda.`)
  }
};

export type BodiesStrings = typeof svSe;
