import { svSeChange } from './svSeChange';
import { svSeKinds } from './svSeKinds';
import { svSeLife } from './svSeLife';
import { svSePerson } from './svSePerson';
import { svSeStart } from './svSeStart';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What is said where rosters are kept. */
export const svSe = {
  kinds: svSeKinds,
  change: svSeChange,
  start: svSeStart,
  ...svSeLife,
  person: svSePerson,
  title: 'Bemanning',
  and: 'och',
  choose: {
    intro: 'Välj en grupp för att se vilka som sitter i den, hur länge och för vem.',
    search: 'Sök grupp',
    found: (count: number, total: number): string => (count === total ? counted(total, 'grupp', 'grupper') : `${count} av ${counted(total, 'grupp', 'grupper')}`),
    noMatch: 'Ingen grupp stämmer med det du söker.',
    more: (count: number): string => `Visa ${count} till`,
    own: 'Grupper du skriver för',
    closed: (count: number): string => `Avslutade grupper (${count})`,
    empty: 'Det finns inga grupper ännu. När processtödet startar en grupp visas den här.'
  },
  group: {
    all: 'Alla grupper',
    missing: 'Gruppen finns inte, eller så får du inte se den. Kontrollera länken, eller välj en annan grupp.',
    mandatedBy: (mandators: string): string => `Uppdragsgivare: ${mandators}.`,
    noMandator: 'Uppdragsgivare är inte angiven.',
    absorbed: (names: string): string => `Har tagit upp ${names}.`,
    extend: 'Förläng gruppen',
    close: 'Avsluta gruppen',
    readOnly: 'Du kan läsa bemanningen. Processtödet ändrar den, och de som skriver för gruppen.'
  },
  tabs: { groups: 'Grupper', nominations: 'Nomineringar', interests: 'Jäv', fairness: 'Rättvisa över tid', late: 'Försenat', members: 'Ledamöter', obligations: 'Åtaganden', meetings: 'Möten', documents: 'Dokument', year: 'Året', facts: 'Uppgifter om gruppen' },
  tools: {
    label: 'Filer och flera på en gång',
    read: 'Läs in ledamöter',
    workbook: 'Exportera till Excel',
    csv: 'Exportera till CSV',
    bulk: 'Ändra flera',
    exporting: 'Exporterar …',
    exported: 'Filen är sparad på din enhet.'
  },
  todo: {
    heading: 'Att se till',
    nothing: 'Inget just nu. Alla platser är tillsatta och ingen mandatperiod slutar inom sex månader.',
    ends: (person: string, role: string, date: string): string => `${person} är ${role} till och med ${date}. Ingen är utsedd därefter.`,
    fill: 'Tillsätt platsen',
    follow: 'Utse nästa',
    add: 'Lägg till en plats',
    pastEnd: (name: string, date: string): string => `${name} var satt till och med ${date}, men är varken förlängd eller avslutad.`,
    decide: 'Förläng eller avsluta',
    toGroup: 'Visa gruppen',
    supportEnters: 'Processtödet för in det.',
    toSeat: 'Visa platsen',
    toFacts: 'Ange',
    more: (count: number): string => `Visa ${count} till`,
    fewer: 'Visa färre'
  },
  history: {
    heading: 'Vilka som har suttit här',
    coming: 'Kommande',
    now: 'Nu',
    earlier: 'Tidigare',
    nobody: 'Ingen har suttit på platsen.',
    appointed: (by: string, on: string, paragraph: string): string => {
      const said = [by === '' ? '' : `av ${by}`, on, paragraph === '' ? '' : `§ ${paragraph}`].filter((part) => part !== '');
      return said.length === 0 ? '' : `Utsedd ${said.join(', ')}.`;
    }
  },
  composition: {
    careChain: 'Professioner som vårdkedjan behöver',
    considered: 'Patient- och närståendeföreningar övervägda',
    balance: 'Jämn fördelning mellan kvinnor och män övervägd',
    anchoredWith: 'Sammansättningen förankrad hos',
    open: 'Anteckna om sammansättningen',
    noteHeading: 'Anteckna om sammansättningen',
    noteIntro: 'Anteckningen visas för alla som läser bemanningen, med dagen och vem som skrev. Den går inte att ändra. Blev något fel skriver du en ny: den senaste gäller.',
    about: 'Vad gäller det?',
    kinds: {
      anchoring: 'Sammansättningen är förankrad',
      patientAssociations: 'Samverkan med patient- och närståendeföreningar är övervägd',
      genderBalance: 'Jämn fördelning mellan kvinnor och män är övervägd'
    },
    body: 'Förankrad hos',
    anchoredOn: 'Förankrad den',
    consideredOn: 'Övervägd den',
    paragraph: 'Paragraf (frivilligt)',
    remark: 'Anteckning (frivilligt)',
    consideredNote: 'Vad ni kom fram till',
    save: 'Anteckna',
    noting: 'Antecknar …',
    saved: 'Antecknat.',
    needsDay: 'Ange vilken dag det var.',
    dayAhead: 'Dagen har inte varit än. Ange en dag fram till i dag.',
    needsBody: 'Ange hos vem sammansättningen är förankrad.',
    needsNote: 'Skriv vad ni kom fram till.',
    notes: 'Gruppens egna anteckningar',
    noted: (what: string, by: string, on: string): string => `${what} Antecknat ${on}${by === '' ? '' : ` av ${by}`}.`
  },
  facts: {
    edit: 'Ändra uppgifterna',
    save: 'Klart',
    saving: 'Sparar …',
    saved: 'Uppgifterna är sparade.',
    unsaid: 'inte angivet',
    none: 'ingen',
    choose: 'Välj …',
    chooseMore: 'Lägg till en …',
    remove: 'Ta bort',
    removeNamed: (name: string): string => `Ta bort ${name}`,
    notSaid: (names: string): string => `Inte angivet: ${names}.`,
    whoKeeps: 'Processtödet ändrar uppgifterna.',
    name: 'Namn',
    mandators: 'Uppdragsgivare',
    establishingBody: 'Fastställer uppdraget',
    firstMandator: 'uppdragsgivaren',
    chairAppointer: 'Utser den som leder gruppen',
    memberAppointers: 'Utser ledamöterna',
    steers: 'Är styrgrupp för',
    mirror: 'Speglar',
    healthcareRegions: 'Sjukvårdsregioner',
    programmeArea: 'Programområde',
    hostRegion: 'Värdregion',
    ownerAuthority: 'Äger handlingarna',
    lifetime: 'Hur länge',
    lifetimes: { permanent: 'permanent', timeLimited: (until: string): string => `till och med ${until}` },
    lifetimeChoices: { permanent: 'Permanent', timeLimited: 'Tidsbegränsad', unsaid: 'Inte angivet' },
    until: 'Till och med',
    need: 'Varför gruppen finns',
    begins: 'Första dag',
    reviewDate: 'Ses över',
    siteUrl: 'Webbplats',
    teamsUrl: 'Team',
    extensions: 'Förlängd',
    extension: (until: string, by: string, date: string, paragraph: string): string =>
      `${until === '' ? 'Permanent' : `Till och med ${until}`}, genom beslut ${date} av ${by}${paragraph === '' ? '' : `, § ${paragraph}`}`,
    formerNames: 'Tidigare namn',
    formerName: (name: string, until: string): string => `${name} (till och med ${until})`,
    rename: 'Namnet ändras från den dag du sparar. Det gamla namnet står kvar bland tidigare namn. Platser, mandatperioder, ärenden och länkar följer med. En fastställd uppdragsbeskrivning behåller namnet den fastställdes med.',
    badAddress: 'En adress börjar med https:// eller /.',
    needsName: 'Gruppen behöver ett namn.',
    needsUntil: 'Ange sista dagen, eller välj att gruppen är permanent.'
  }
};

export type RostersStrings = typeof svSe;
