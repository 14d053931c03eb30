import { svSeGroups } from './svSeGroups';
import { svSeSetUp } from './svSeSetUp';
import { svSeSteps } from './svSeSteps';

const groups = (count: number): string => (count === 1 ? '1 grupp' : `${count} grupper`);

/** What the view of chains says. */
export const svSe = {
  title: 'Beslutsgångar',
  intro: 'Här bestäms vilka som tillfrågas innan ett uppdrag gäller, och vem som fastställer det.',
  forward: 'Det som redan är inlämnat följer den beslutsgång det lämnades in med. En ändring gäller det som lämnas in efteråt.',
  tabs: { chains: 'Beslutsgångar', groups: 'Grupper', bodies: 'Organ och sammanträden', setUp: 'Uppsättning', publicPages: 'Publika sidor' },
  noAccess: {
    heading: 'Här visas hur uppdrag beslutas',
    why: 'Du är läsare. Läsare ser uppdrag när de är fastställda och publicerade, inte hur de bereds.',
    who: 'Behöver du se beslutsgångarna? En administratör för webbplatsen ger behörighet.'
  },
  readOnly: 'Du kan läsa beslutsgångarna men inte ändra dem. Det gör en administratör för webbplatsen.',
  list: {
    none: 'Det finns inga beslutsgångar ännu.',
    noneWhy: 'De som produkten har med sig läggs in när webbplatsen förbereds.',
    inForceSince: (date: string): string => `gäller sedan ${date}`,
    onlyDraft: 'bara utkast, gäller inte ännu',
    confirmed: 'bekräftad',
    unconfirmed: 'ej bekräftad',
    usedBy: (count: number): string => (count === 0 ? 'ingen grupp använder den' : `används av ${groups(count)}`),
    draft: 'utkast finns',
    independent: 'oberoende på',
    unconfirmedCount: (count: number): string => (count === 1 ? '1 beslutsgång är ej bekräftad' : `${count} beslutsgångar är ej bekräftade`),
    unconfirmedWhy: 'En beslutsgång som inte är bekräftad är ett antagande. Den går att använda, och varje ärende säger att den är ej bekräftad.',
    create: 'Ny beslutsgång'
  },
  create: {
    name: 'Vad heter beslutsgången?',
    hint: 'Till exempel ”RPO: kunskapsråd tillstyrker, RSL fastställer”.',
    missing: 'Skriv ett namn.',
    from: 'Börja med',
    empty: 'ett steg som fastställer',
    copyOf: (name: string): string => `en kopia av ${name}`,
    begin: 'Börja'
  },
  chain: {
    back: 'Alla beslutsgångar',
    steps: 'Stegen',
    edit: 'Ändra beslutsgången',
    continueDraft: (editor: string): string => (editor === '' ? 'Fortsätt på utkastet' : `Fortsätt på utkastet av ${editor}`),
    confirm: 'Bekräfta beslutsgången',
    confirmMeans: 'Bekräfta när organen har sagt att det är så här det går till. Ärenden som lämnas in efteråt visar inte längre ”ej bekräftad”.',
    confirmedNow: 'Beslutsgången är bekräftad.',
    usedBy: 'Används av',
    usedByNobody: 'Ingen grupp använder den ännu. Knyt grupper till den under Grupper.',
    versions: 'Versioner',
    version: (date: string, author: string): string => `${date}, införd av ${author}`,
    inForce: 'gäller nu',
    independent: 'Den som lämnar in får inte föra in beslutet.',
    notIndependent: 'Den som lämnar in får också föra in beslutet, om den har rätt till det.'
  },
  editor: {
    name: 'Namn',
    independent: 'Den som lämnar in får inte föra in beslutet',
    confirmed: 'Bekräftad av organen',
    discard: 'Kasta utkastet',
    discarded: 'Utkastet är kastat.',
    problems: 'Att rätta',
    record: 'För in beslutsgången',
    recordMeans: 'Den gäller för det som lämnas in från och med nu. Ärenden som redan är inlämnade ändras inte.',
    recorded: 'Beslutsgången är införd. Den gäller det som lämnas in från nu.',
    mendFirst: 'Rätta först det som står under Att rätta.',
    unchanged: 'Utkastet är likadant som den version som gäller. Det finns inget att föra in.',
    overtaken: 'Någon annan har fört in en ny version medan du skrev. Inget av ditt är borta. Läs in sidan på nytt och jämför innan du för in din.'
  },
  changes: {
    heading: 'Ändras mot den version som gäller',
    none: 'Ingenting ändras.',
    first: 'Det finns ingen version som gäller. Hela beslutsgången är ny.',
    name: (before: string, after: string): string => `Namnet: ”${before}” blir ”${after}”.`,
    added: (number: number, step: string): string => `Nytt steg ${number}: ${step}.`,
    removed: (number: number, step: string): string => `Steg ${number} tas bort: ${step}.`,
    moved: (step: string, from: number, to: number): string => `${step} flyttas från plats ${from} till ${to}.`,
    changed: (number: number, fact: string, before: string, after: string): string => `Steg ${number}, ${fact}: ”${before}” blir ”${after}”.`,
    facts: { kind: 'slag', bodies: 'vilka', quorum: 'hur många', due: 'när', card: 'kort i Teams' },
    yes: 'ja',
    no: 'nej',
    independentOn: 'Den som lämnar in får inte längre föra in beslutet.',
    independentOff: 'Den som lämnar in får föra in beslutet.',
    confirmedOn: 'Beslutsgången blir bekräftad.',
    confirmedOff: 'Beslutsgången blir ej bekräftad.'
  },
  preview: {
    heading: 'Vilka tillfrågas?',
    group: 'Visa för',
    all: (count: number): string => `alla ${count} grupper som använder den`,
    nobody: 'Välj en grupp för att se vilka som skulle tillfrågas.',
    asked: (kind: string, bodies: string): string => `${kind}: ${bodies}`,
    unbound: (relation: string): string => `${relation} saknas`,
    recordedBy: (group: string): string => `förs in av ${group}`,
    noRecorder: 'ingen kan föra in beslut',
    meeting: (date: string, papers: string): string => `nästa möte ${date}, handlingar senast ${papers}`,
    noMeeting: 'inget möte i kalendern',
    noDay: 'dagen beror på steget före',
    days: (date: string): string => `svar senast ${date}`,
    ifToday: 'Om texten lämnas in i dag och varje organ svarar vid sitt möte.',
    hindered: (names: string): string => `Det finns hinder för ${names}. Välj gruppen ovan för att se vilka.`,
    problems: 'Det här hindrar'
  },
  steps: svSeSteps,
  groups: svSeGroups,
  setUp: svSeSetUp
};

export type ChainsStrings = typeof svSe;
