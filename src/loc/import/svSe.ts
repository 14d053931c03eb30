import type { FailureKind } from '../../application/ports/failure';
import type { FileResult } from '../../application/importing/fileResult';
import { fields } from './svSeFields';

const files = (count: number): string => (count === 1 ? '1 fil' : `${count} filer`);

/** What happened, what it means and what to do, for a file that gives no text. */
const unreadable: Readonly<Record<Extract<FileResult, { kind: 'unreadable' }>['reason'], string>> = {
  empty: 'Filen innehåller ingen text, så det finns inget att läsa in. Är dokumentet inskannat som bild behöver texten skrivas av.',
  unknownFormat: 'Filen är varken ett Word-dokument eller en textfil, så den kan inte läsas. Spara den som Word-dokument (.docx) och försök igen.',
  oldWord: 'Filen är sparad i Words gamla format (.doc), som inte kan läsas. Öppna den i Word, välj Spara som Word-dokument (.docx) och försök igen.',
  passwordProtected: 'Filen är skyddad med lösenord, så texten kan inte läsas. Ta bort lösenordet i Word, spara och försök igen.',
  corrupt: 'Filen är skadad, så texten kan inte läsas. Öppna den i Word, låt Word reparera den, spara en kopia och försök igen.',
  tooLarge: 'Filen är större än ett uppdrag kan vara, så den läses inte. Ta bort bilder och bilagor, spara en kopia och försök igen.',
  unreachable: 'Webbläsaren kommer inte åt filen, kanske för att den har flyttats eller är en mapp. Välj filen, eller filerna i mappen, på nytt.',
  defect: 'Filen kunde inte läsas på grund av ett fel i programmet. Inget är sparat. Läs in sidan igen och försök en gång till.'
};

const keepFailures: Readonly<Record<FailureKind, string>> = {
  conflict: 'Någon annan skrev i gruppens utkast samtidigt. Öppna utkastet och se vad som står där.',
  denied: 'Du har inte rätt att skriva för gruppen. Den som ansvarar för webbplatsen kan ge dig den.',
  missing: 'Gruppen eller mallen finns inte längre. Läs in sidan igen.',
  throttled: 'Servern har mycket att göra just nu. Vänta en stund och spara igen.',
  invalid: 'Servern kunde inte ta emot texten. Visa den för den som ansvarar för webbplatsen.',
  outdated: 'Webbplatsen har en nyare version av Uppdrag än den här sidan. Läs in sidan igen och välj filen på nytt.',
  unprepared: 'Webbplatsen saknar något som Uppdrag behöver. Be den som ansvarar för den att göra klart den i Uppsättning, och spara igen.',
  offline: 'Det går inte att nå servern. Kontrollera anslutningen och spara igen.',
  expired: 'Din inloggning har gått ut. Logga in i en annan flik och spara igen.'
};

export const svSe = {
  title: 'Läs in uppdrag',
  intro: 'Läs in färdiga uppdragsbeskrivningar i stället för att skriva av dem. Inget laddas upp förrän du väljer Spara som utkast.',
  drop: {
    heading: 'Dra filer hit',
    hint: 'Word-dokument (.docx), textfiler (.txt) och Markdown (.md), gärna hundra på en gång.',
    choose: 'Välj filer …'
  },
  empty: 'Här visas ett resultat för varje fil: vilken mall och grupp den hör till, vad som saknas och vad granskningen stannar vid.',
  noGroups: 'Du skriver inte för någon grupp, så du kan läsa in filer och se resultatet men inte spara dem. Den som ansvarar för webbplatsen kan ge dig rätten.',
  progress: {
    label: 'Läser in filer',
    count: (done: number, all: number) => `${done} av ${files(all)} ${all === 1 ? 'klar' : 'klara'}`,
    cancel: 'Avbryt inläsningen',
    done: (read: number, failed: number) => `${files(read)} ${read === 1 ? 'läst' : 'lästa'}${failed === 0 ? '' : `, ${failed} gick inte att läsa`}.`,
  },
  columns: { file: 'Fil', family: 'Mall', group: 'Grupp', findings: 'Granskning', missing: 'Saknas', state: 'Läge' },
  states: { waiting: 'Väntar', reading: 'Läses in …', cancelled: 'Avbruten, inget är inläst', read: 'Inläst, inte sparad', saving: 'Sparar …' },
  unreadable,
  unknownFamily: 'Okänd mall',
  confidence: { certain: 'säker', likely: 'trolig', unknown: 'okänd' },
  familyWith: (name: string, confidence: string) => `${name} (${confidence})`,
  chooseGroup: 'Välj grupp',
  groupOf: (file: string) => `Grupp för ${file}`,
  likelyGroups: 'Liknande namn',
  otherGroups: 'Övriga grupper',
  findings: (count: number) => (count === 0 ? 'Inget att anmärka på' : count === 1 ? '1 anmärkning' : `${count} anmärkningar`),
  missing: (count: number) => (count === 0 ? 'Inget' : count === 1 ? '1 uppgift' : `${count} uppgifter`),
  missingUnknown: 'Okänt',
  open: (file: string) => `Visa ${file}`,
  save: 'Spara som utkast',
  saveOf: (file: string) => `Spara som utkast: ${file}`,
  saveAll: (count: number) => (count === 1 ? 'Spara den säkra som utkast' : `Spara alla ${count} säkra som utkast`),
  saveAllHint: 'Säkra är filer vars mall och grupp båda är säkra.',
  saved: 'Sparad som utkast.',
  openDraft: 'Öppna utkastet',
  openDraftOf: (file: string) => `Öppna utkastet: ${file}`,
  occupied: 'Gruppens utkast har redan text som någon har skrivit. Den lämnas orörd, och filen sparas inte.',
  tooLarge: (heading: string) => `Avsnittet ${heading} är längre än ett utkast rymmer. Inget är sparat. Korta det i filen och läs in den igen.`,
  keepFailures,
  partLeft: 'En del av texten kan redan stå i gruppens utkast. Spara igen, så kompletteras den.',
  nothingLeft: 'Inget utkast har skapats.',
  whyNot: {
    group: 'Välj grupp för att kunna spara.',
    notYours: (group: string) => `Du skriver inte för ${group}, så filen kan inte sparas där. Be den som gör det, eller öppna filen och välj en annan grupp.`,
    family: 'Välj mall för att kunna spara.'
  },
  opened: {
    back: 'Alla filer',
    about: 'Vad är det för dokument?',
    family: 'Mall',
    group: 'Grupp',
    bodies: (names: string) => `Dokumentet gäller flera organ, vars uppgifter hålls isär: ${names}.`,
    read: 'Läst ur dokumentet',
    absent: 'Saknas',
    line: (first: number, last: number) => (first === last ? `rad ${first}` : `rad ${first}–${last}`),
    inSource: 'Så står det i filen',
    unplaced: 'Utan plats i mallen',
    unplacedNone: 'All text i dokumentet har en plats i mallen.',
    unplacedIntro: 'Texten är kvar, på den plats som anges, och följer med till utkastet.',
    unplacedPlain: 'Texten är kvar i dokumentet nedan, men ingen mall har ett avsnitt för den.',
    besideTitle: 'Vid titeln',
    noPlace: 'Utan avsnitt',
    missing: 'Frågor i mallen som dokumentet inte svarar på',
    obligations: 'Föreslagna åtaganden',
    obligationsIntro: 'Markera dem som stämmer. De sparas med utkastet, så att de kan följas upp.',
    obligationsNone: 'Dokumentet innehåller inget som ser ut som ett åtagande.',
    confirmAll: 'Markera alla',
    confirmNone: 'Avmarkera alla',
    /** Before whoever receives it. */
    receiver: 'till',
    deadline: (words: string) => `senast ${words}`,
    review: 'Granskning',
    wholeDocument: 'Hela uppdraget',
    document: 'Så läser dokumentet',
    besides: 'Vid sidan av texten',
    comment: (author: string) => `Kommentar av ${author}`,
    inserted: (author: string) => `Tillagt av ${author}`,
    deleted: (author: string) => `Struket av ${author}`
  },
  remarkKinds: {
    image: 'Bild, som inte följer med',
    table: 'Tabell, vars text är med',
    textBox: 'Textruta, vars text är med',
    footnote: 'Fotnot, som inte följer med',
    header: 'Sidhuvud, som inte följer med',
    footer: 'Sidfot, som inte följer med',
    formula: 'Formel, vars text är med',
    embedded: 'Inbäddad fil, som inte följer med',
    hiddenText: 'Dold text, som inte följer med',
    truncated: 'Slutet av filen saknas'
  },
  fields,
  permanent: { yes: 'Ja', no: 'Nej, tidsbegränsad' },
  taskKinds: { generic: 'Gemensamma uppgifter', specific: 'Gruppens egna uppgifter' }
};

export type ImportStrings = typeof svSe;
