import type { ChangeProblem } from '../../domain/roster/changeProblem';
import type { ImportColumn } from '../../domain/rosterImport/importColumn';
import type { RowProblem } from '../../domain/rosterImport/rowProblem';
import type { FailureKind } from '../../application/ports/failure';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const headings: Readonly<Record<ImportColumn, string>> = {
  group: 'Grupp',
  role: 'Roll',
  region: 'Region',
  seatFor: 'Platsen är för',
  profession: 'Profession',
  votes: 'Rösträtt',
  required: 'Platsen ska vara tillsatt',
  name: 'Namn',
  title: 'Titel',
  organisation: 'Organisation',
  email: 'E-post i arbetet',
  isPublic: 'Visas för alla',
  from: 'Från och med',
  to: 'Till och med',
  appointedBy: 'Utsedd av',
  appointedOn: 'Beslutsdatum',
  paragraph: '§',
  note: 'Anteckning',
  seatKey: 'Platsens nyckel'
};

const problems: Readonly<Record<RowProblem['kind'], (value: string) => string>> = {
  missing: () => 'Cellen är tom, men behöver fyllas i.',
  tooLong: (value) => `Texten är för lång: ”${value}”. Korta den.`,
  unknownGroup: (value) => `Ingen grupp heter ”${value}”. Skriv namnet som i Bemanning.`,
  severalGroups: (value) => `Flera grupper heter ”${value}”. Skriv hela namnet, med RAG, RPO eller RSG.`,
  otherGroup: (value) => `Raden gäller ”${value}”. Läs in den från Alla grupper, eller från den gruppen.`,
  groupClosed: (value) => `${value} är avslutad.`,
  unknownRole: (value) => `Rollen ”${value}” finns inte. Skriv t.ex. ordförande, sammankallande eller ledamot.`,
  unknownRegion: (value) => `Regionen ”${value}” finns inte. Skriv t.ex. Region Kalmar län, eller Utanför regionerna.`,
  regionOutside: (value) => `${value} hör inte till gruppens sjukvårdsregion.`,
  noDay: (value) => `”${value}” är inget datum som finns. Skriv t.ex. 2026-03-12.`,
  notYesOrNo: (value) => `Skriv Ja eller Nej i stället för ”${value}”.`,
  noEmail: (value) => `”${value}” är ingen e-postadress.`,
  otherName: (value) => `Adressen är redan ${value}s. Kontrollera namnet eller adressen.`,
  severalPeople: (value) => `Flera i gruppen heter ${value}. Skriv e-postadressen så går det att skilja dem åt.`,
  unknownSeat: (value) => `Gruppen har ingen plats med nyckeln ${value}. Exportera på nytt, eller lämna cellen tom.`,
  otherSeat: () => 'Platsen har en annan roll, region eller profession. Ändra platsen i Bemanning, eller lämna cellen tom.',
  severalSeats: (value) => `${value} platser passar och alla är tillsatta. Exportera gruppen och skriv platsens nyckel, eller profession.`,
  repeated: (value) => (/^\d+$/.test(value) ? `Rad ${value} säger samma sak.` : 'En annan rad säger samma sak.'),
  changeBegun: () => 'Ett byte på platsen är påbörjat. Slutför eller ångra det i Bemanning först.',
  endsBeforeItBegins: () => 'Sista dagen är före den första.',
  alreadyOnSeat: () => 'Personen sitter redan på platsen någon av de dagarna.',
  overlap: () => 'Någon annan sitter på platsen någon av de dagarna.'
};

const refusals: Readonly<Record<ChangeProblem['kind'], string>> = {
  nothingChanges: 'Platsen såg redan ut så.',
  changeBegun: 'Ett annat byte på platsen är påbörjat. Slutför eller ångra det först.',
  unknownTerm: 'Mandatperioden har ändrats sedan förhandsvisningen.',
  misplacedTerm: 'Mandatperioden hör till en annan plats.',
  missingFrom: 'Första dagen saknas.',
  noDate: 'Ett datum finns inte i kalendern.',
  endsBeforeItBegins: 'Sista dagen är före den första.',
  missingPerson: 'Namnet saknas.',
  alreadyOnSeat: 'Personen sitter redan på platsen någon av de dagarna.',
  overlap: 'Någon annan sitter på platsen någon av de dagarna.'
};

const failures: Readonly<Record<FailureKind, string>> = {
  denied: 'Du har inte behörighet att ändra gruppens bemanning.',
  conflict: 'Någon annan ändrade platsen först. Läs in filen igen så visas hur den står nu.',
  missing: 'Platsen eller perioden finns inte längre. Läs in filen igen.',
  invalid: 'Servern tog inte emot uppgiften.',
  throttled: 'Servern har för mycket att göra. Läs in filen igen om en stund.',
  offline: 'Nätet försvann. Läs in filen igen så fortsätter det där det slutade.',
  outdated: 'Sidan är äldre än webbplatsen. Läs in sidan på nytt, och sedan filen.',
  unprepared: 'Webbplatsen saknar något som Uppdrag behöver. Be den som ansvarar för den att göra klart den i Uppsättning, och läs in filen igen.',
  expired: 'Inloggningen gick ut. Läs in sidan och filen igen så fortsätter det där det slutade.'
};

/** What is said where rosters go to and from files, and where several seats are changed. */
export const svSe = {
  headings,
  problems,
  refusals,
  failures,
  yesNo: (answer: boolean): string => (answer ? 'Ja' : 'Nej'),
  outside: 'Utanför regionerna',
  sheet: 'Ledamöter',
  allName: 'Alla grupper',
  fileWhat: 'ledamöter',
  file: {
    heading: 'Läs in ledamöter från en fil',
    intro: 'Välj en Excel-fil (.xlsx) eller en CSV-fil. Första raden är rubriker. Inget sparas förrän du har sett vad som ändras.',
    choose: 'Välj fil …',
    template: 'Hämta en mall',
    templateName: 'Mall ledamöter',
    close: 'Stäng',
    reading: 'Läser filen …',
    unreadable: {
      empty: 'Filen är tom. Välj en fil med rubriker och rader.',
      unknownFormat: 'Filen är varken Excel (.xlsx) eller CSV. Är det en äldre Excel-fil, eller har den lösenord? Öppna den i Excel och spara den som .xlsx utan lösenord.',
      corrupt: 'Filen är skadad. Öppna den i Excel, låt Excel reparera den och spara på nytt.',
      tooLarge: 'Filen är för stor. Dela den i filer med högst 10 000 rader.'
    }
  },
  columns: {
    heading: 'Vilken kolumn är vad?',
    intro: 'Rubrikerna som känns igen är redan valda. Det du ändrar blir ihågkommet för filer med samma rubriker.',
    none: 'Finns inte i filen',
    needsName: 'Välj åtminstone kolumnen med namn.',
    needsGroup: 'Välj kolumnen med grupp, eller läs in filen från en grupp.'
  },
  preview: {
    heading: 'Det här händer',
    reading: (done: number, all: number): string => `Jämför med bemanningen: ${done} av ${counted(all, 'grupp', 'grupper')} …`,
    summary: (added: number, changed: number, ended: number, unchanged: number, wrong: number): string =>
      `${added} läggs till, ${changed} ändras, ${ended} avslutas, ${unchanged} är oförändrade, ${wrong} kan inte läsas in.`,
    nothing: 'Bemanningen säger redan allt som står i filen.',
    wrong: 'Rader som inte kan läsas in',
    wrongIntro: 'De hoppas över. Rätta dem i filen och läs in den igen: det som redan är inläst ändras inte.',
    rows: 'Rader som läses in',
    row: 'Rad',
    column: 'Kolumn',
    what: 'Vad som är fel',
    seat: 'Plats',
    person: 'Person',
    period: 'Period',
    outcome: 'Händer',
    nobody: 'ingen',
    outcomes: { added: 'läggs till', changed: 'ändras', ended: 'avslutas', unchanged: 'oförändrad' },
    succeeds: (date: string): string => `Den som sitter där slutar ${date}.`,
    newSeat: 'ny plats',
    more: (count: number): string => `Visa ${count} till`,
    apply: (count: number): string => `Läs in ${counted(count, 'rad', 'rader')}`
  },
  progress: {
    label: 'Så långt har inläsningen kommit',
    count: (done: number, all: number): string => `${done} av ${counted(all, 'rad', 'rader')}`,
    stop: 'Avbryt'
  },
  report: {
    heading: 'Så gick det',
    summary: (done: number, failed: number, left: number): string =>
      [
        `${counted(done, 'rad är inläst', 'rader är inlästa')}.`,
        ...(failed === 0 ? [] : [`${counted(failed, 'rad', 'rader')} gick inte att läsa in.`]),
        ...(left === 0 ? [] : [`${counted(left, 'rad', 'rader')} är kvar. Läs in samma fil igen så fortsätter det där det slutade.`])
      ].join(' '),
    failed: 'Rader som inte lästes in',
    left: 'Kvar att läsa in.',
    save: 'Spara rapporten som CSV',
    fileName: 'Rapport inläsning',
    result: 'Resultat',
    done: 'inläst',
    again: 'Läs in en fil till'
  },
  bulk: {
    heading: 'Ändra flera',
    intro: 'Välj platser, och vad som ska gälla för dem. Varje plats ändras för sig, efter samma regler som när du ändrar en.',
    seats: 'Platser',
    all: 'Välj alla',
    nobodySits: 'Ingen sitter på någon plats, så det finns inget att ändra.',
    what: 'Vad ska ändras?',
    kinds: { end: 'Avsluta mandatperioderna en viss dag', extend: 'Utse samma personer för en ny mandatperiod' },
    on: 'Sista dag',
    to: 'Ny period till och med',
    appointedBy: 'Utsedda av',
    appointedOn: 'Beslutsdatum',
    paragraph: '§',
    preview: 'Det här händer',
    ends: (date: string): string => `slutar ${date}`,
    continues: (from: string, to: string): string => `ny period ${from}–${to}`,
    nothing: 'ändras inte',
    apply: (count: number): string => `Ändra ${counted(count, 'plats', 'platser')}`,
    progress: (done: number, all: number): string => `${done} av ${counted(all, 'plats', 'platser')}`,
    needs: 'Välj minst en plats och ange datumet.',
    done: 'ändrad',
    left: 'Inte ändrad: nätet försvann. Gör om, så ändras det som är kvar.',
    summary: (done: number, all: number): string => `${done} av ${counted(all, 'plats är ändrad', 'platser är ändrade')}.`
  }
};

export type RosterImportStrings = typeof svSe;
