import type { WorkingState } from '../../domain/approval/caseState';
import type { OverviewNomination } from '../../domain/overview/overview';
import type { OverviewScope } from '../../domain/overview/overviewScope';

/** States in which somebody has something to do, said as a sentence. */
const cases: Readonly<Partial<Record<WorkingState, (group: string) => string>>> = {
  consultation: (group) => `Uppdraget för ${group} är ute på remiss.`,
  endorsing: (group) => `Uppdraget för ${group} väntar på att tillstyrkas.`,
  awaitingEstablishment: (group) => `Uppdraget för ${group} väntar på att fastställas.`,
  established: (group) => `Uppdraget för ${group} är fastställt och väntar på att publiceras.`,
  sentBack: (group) => `Uppdraget för ${group} är skickat tillbaka till gruppen.`
};

const nominations: Readonly<Record<OverviewNomination['next'], (region: string, group: string) => string>> = {
  proposal: (region, group) => `${region} ska föreslå någon till ${group}.`,
  managerApproval: (region, group) => `${region}: en nominering till ${group} väntar på chefens svar.`,
  interests: (region, group) => `${region}: en nominering till ${group} väntar på jävsprövning.`,
  decision: (region, group) => `${region}: en nominering till ${group} väntar på beslut.`,
  termBegun: (region, group) => `${region}: den som är utsedd till ${group} ska läggas in i bemanningen.`
};

const intros: Readonly<Record<OverviewScope['kind'], string>> = {
  region: 'Grupper där regionen har platser, vilka som sitter i dem och hur det står till med uppdragen.',
  healthcareRegion: 'Sjukvårdsregionens grupper: vilka som sitter i dem, vad som väntar och hur det står till med uppdragen.',
  mandator: 'Grupper som får sitt uppdrag härifrån: vilka som sitter i dem, vad som väntar och hur det står till med uppdragen.'
};

const empty: Readonly<Record<OverviewScope['kind'], { readonly heading: string; readonly why: string }>> = {
  region: { heading: 'Regionen har inga platser i någon grupp ännu', why: 'När processtödet lägger in grupper och platser visas de här.' },
  healthcareRegion: { heading: 'Sjukvårdsregionen har inga grupper ännu', why: 'När processtödet lägger in grupper visas de här.' },
  mandator: { heading: 'Ingen grupp får sitt uppdrag härifrån ännu', why: 'När processtödet anger den här gruppen som uppdragsgivare för en annan visas den här.' }
};

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What an overview says. */
export const svSe = {
  unset: {
    heading: 'Översikt',
    why: 'Det är inte valt vem översikten är för. Den som sköter sidan, eller fliken i Teams, väljer region, sjukvårdsregion eller uppdragsgivare i webbdelens inställningar.'
  },
  unknown: {
    heading: 'Översikten finns inte',
    why: (asked: string): string => `”${asked}” är ingen region, sjukvårdsregion eller grupp här. Den kan ha bytt namn eller tagits bort, eller så är adressen felskriven.`,
    own: 'Visa sidans egen översikt',
    settings: 'Den som sköter sidan kan välja en annan i webbdelens inställningar.'
  },
  intros,
  asOf: (date: string): string => `Läget ${date}.`,
  scope: 'Visa för',
  scopeKinds: { region: 'Regioner', healthcareRegion: 'Sjukvårdsregioner', mandator: 'Uppdragsgivare' },
  print: 'Skriv ut',
  figures: {
    label: 'I korthet',
    vacancies: (count: number): string => (count === 1 ? 'vakant plats' : 'vakanta platser'),
    ending: (count: number): string => (count === 1 ? 'period slutar inom 6 månader' : 'perioder slutar inom 6 månader'),
    late: (count: number): string => (count === 1 ? 'försenat åtagande' : 'försenade åtaganden'),
    waiting: 'väntar på oss',
    waitingStaff: 'väntar på beslut eller åtgärd',
    inForce: (_count: number): string => 'uppdrag i kraft',
    missing: (count: number): string => (count === 1 ? 'grupp saknar uppdrag i kraft' : 'grupper saknar uppdrag i kraft')
  },
  todo: {
    heading: 'Att göra',
    nothing: 'Inget just nu. Alla platser är tillsatta och inget väntar.',
    vacancy: (who: string, role: string, group: string, since: string): string => `${who} saknar ${role} i ${group} sedan ${since}.`,
    vacancyAlways: (who: string, role: string, group: string): string => `${who} saknar ${role} i ${group}. Platsen har inte varit tillsatt.`,
    vacancyOfGroup: (role: string, group: string, since: string): string => `${group} saknar ${role}${since === '' ? '. Platsen har inte varit tillsatt.' : ` sedan ${since}.`}`,
    notActive: (who: string, role: string, group: string): string => `${who === '' ? 'Platsen' : `${who}s plats`} som ${role} i ${group} är inte aktiv: jävet är inte bedömt.`,
    vacancyFor: (profession: string): string => `Platsen är avsedd för ${profession}.`,
    ending: (person: string, role: string, group: string, on: string): string => `${person}, ${role} i ${group}, slutar ${on}. Ingen är utsedd efter.`,
    endingUnnamed: (role: string, group: string, on: string): string => `Perioden för ${role} i ${group} slutar ${on}. Ingen är utsedd efter.`,
    late: (group: string, what: string, on: string): string => `${group} är försenad med ${what}${on === '' ? '' : ` sedan ${on}`}.`,
    cases,
    nominations,
    waitsFor: (bodies: string): string => `Väntar på ${bodies}.`,
    atMeeting: (body: string, date: string): string => `${body}, möte ${date}`,
    byDay: (body: string, date: string): string => `${body}, senast ${date}`,
    toSeat: 'Öppna platsen',
    toSuccessor: 'Planera för efterträdare',
    toNomination: 'Öppna nomineringen',
    toObligation: 'Öppna åtagandet',
    toCase: 'Öppna ärendet',
    toDraft: 'Öppna utkastet',
    named: (text: string, about: string): string => `${text}: ${about}`,
    more: (count: number): string => `Visa ${count} till`,
    fewer: 'Visa färre'
  },
  tabs: {
    groups: 'Grupper och ledamöter',
    terms: 'Mandatperioder',
    obligations: 'Åtaganden',
    fairness: 'Rättvisa över tid',
    mandates: 'Uppdrag per läge',
    years: 'Utveckling',
    oversight: 'Att följa upp'
  },
  groups: {
    heading: 'Grupper och ledamöter',
    filter: 'Sök grupp, person eller profession',
    show: 'Visa',
    all: 'Alla grupper',
    vacant: 'Med vakant plats',
    ending: 'Slutar inom 6 månader',
    inForce: 'Uppdrag i kraft',
    pastReview: 'Ska ses över',
    missing: 'Saknar uppdrag i kraft',
    chip: (text: string, count: number): string => `${text} (${count})`,
    region: 'Platser för',
    allRegions: 'alla',
    outside: 'andra än regioner',
    order: 'Ordna efter',
    shown: (count: number, total: number): string => (count === total ? `${total} grupper` : `${count} av ${total} grupper`),
    noMatch: 'Ingen grupp stämmer med det du söker.',
    clear: 'Visa alla grupper',
    group: 'Grupp',
    members: 'Ledamöter',
    regionOf: 'Region',
    profession: 'Profession',
    from: 'Från',
    ends: 'Mandatperiod',
    mandate: 'Uppdrag',
    vacantSeat: 'Vakant plats',
    noPlaces: 'Inga platser är inlagda',
    showFilled: (count: number): string => `Visa ${counted(count, 'ledamot', 'ledamöter')} till`,
    notShown: 'Namnet visas inte',
    notActive: 'Platsen är inte aktiv: jävet är inte bedömt.',
    fromYear: (year: string): string => `från ${year}`,
    vacantSince: (date: string): string => `sedan ${date}`,
    neverFilled: 'har inte varit tillsatt',
    openEnded: 'tills vidare',
    endsOn: (date: string): string => `slutar ${date}`,
    read: 'Läs uppdraget',
    readMandate: (group: string): string => `Läs uppdraget för ${group}`,
    ongoing: (state: string): string => `Nytt: ${state}`,
    more: (count: number): string => `Visa ${counted(count, 'grupp', 'grupper')} till`
  },
  terms: {
    heading: 'Mandatperioder som slutar',
    sentence: (count: number, months: number): string => (count === 0 ? `Ingen mandatperiod slutar de närmaste ${months} månaderna.` : `${counted(count, 'mandatperiod', 'mandatperioder')} slutar de närmaste ${months} månaderna.`),
    unfollowed: (count: number): string => `För ${count} av dem är ingen utsedd efter.`,
    cliff: (group: string, count: number, of: number, date: string): string => `${group}: ${count} av ${of} lämnar ${date}.`,
    cliffs: 'Många lämnar samtidigt',
    none: 'ingen',
    ends: (count: number): string => counted(count, 'period', 'perioder'),
    line: (person: string, role: string, group: string): string => `${person}, ${role} i ${group}`,
    last: 'Sista dag',
    person: 'Ledamot',
    role: 'Roll',
    after: 'Utsedd efter',
    yes: 'ja',
    no: 'nej'
  },
  obligations: {
    heading: 'Åtaganden',
    sentence: (late: number, due: number): string => `${counted(late, 'åtagande är försenat', 'åtaganden är försenade')} och ${due} ska göras härnäst.`,
    notTold: 'Hur det går med åtagandena ser de som arbetar med uppdragen.',
    show: 'Visa',
    late: 'Försenade',
    due: 'Härnäst',
    done: 'Gjorda',
    all: 'Alla',
    order: 'Ordna efter',
    byDay: 'dag',
    byGroup: 'grupp',
    byReceiver: 'mottagare',
    noReceiver: 'Utan namngiven mottagare',
    none: 'Inga åtaganden här.',
    shown: (count: number): string => counted(count, 'åtagande', 'åtaganden'),
    group: 'Grupp',
    what: 'Åtagande',
    state: 'Läge',
    dueOn: 'Senast',
    receiver: 'Mottagare',
    sentenceOf: 'Mening i uppdraget',
    states: { overdue: 'försenat', due: 'ska göras', met: 'gjort', attested: 'intygat', notMeasurable: 'visas bara' },
    more: (count: number): string => `Visa ${count} till`
  },
  mandates: {
    heading: 'Uppdrag per läge',
    sentence: (inForce: number, total: number): string => `${inForce} av ${counted(total, 'grupp', 'grupper')} har ett uppdrag i kraft.`,
    ongoing: 'På väg',
    inForceNow: 'Det som gäller',
    count: 'Grupper',
    state: 'Läge',
    follow: (state: string): string => `Visa grupperna: ${state}`,
    review: 'Ses över senast'
  },
  years: {
    heading: 'Utveckling över åren',
    year: 'År',
    held: 'Tillsatta platser',
    vacant: 'Vakanta platser',
    inForce: 'Uppdrag i kraft',
    established: 'Fastställda under året',
    soFar: (year: number): string => `${year} hittills`,
    about: 'Läget vid årets slut, för i år läget i dag. När en plats inrättades är inte antecknat: den räknas från första dagen någon satt på den.'
  },
  oversight: {
    heading: 'Att följa upp',
    withoutMandate: 'Grupper utan uppdrag i kraft',
    review: 'Uppdrag som skulle ha setts över',
    withoutLead: 'Grupper som ingen leder',
    pastEnd: 'Grupper vars tid har gått ut',
    nextMeeting: 'Ärenden till nästa möte',
    noneOf: 'Inga.',
    reviewSince: (group: string, date: string): string => `${group} skulle ha setts över senast ${date}.`,
    reviewNow: (group: string): string => `${group} ska ses över.`,
    leadSince: (group: string, date: string): string => `${group} har ingen som leder den sedan ${date}.`,
    leadNever: (group: string): string => `${group} har ingen som leder den.`,
    pastSince: (group: string, date: string): string => `${group} var inrättad till ${date}, och är varken förlängd eller avslutad.`,
    meeting: (body: string, date: string, count: number): string => `${body} ${date} · ${counted(count, 'ärende', 'ärenden')}`,
    undated: (body: string, count: number): string => `${body} · ${counted(count, 'ärende', 'ärenden')} utan känd mötesdag`
  },
  notes: {
    heading: 'Årets uppföljning',
    intro: 'En anteckning per grupp och år om hur det har gått. Staben och processtödet skriver; de som arbetar med uppdragen läser.',
    year: 'År',
    counted: (written: number, total: number): string => `${written} av ${counted(total, 'grupp', 'grupper')} har en anteckning.`,
    none: 'Ingen anteckning.',
    write: 'Skriv',
    change: 'Ändra',
    named: (text: string, group: string): string => `${text}: ${group}`,
    field: (group: string, year: number): string => `Hur gick det för ${group} ${year}?`,
    keep: 'Klart',
    cancel: 'Ångra',
    kept: (group: string): string => `Anteckningen om ${group} är sparad.`,
    by: (person: string, when: string): string => `${person}, ${when}`,
    note: 'Anteckning',
    group: 'Grupp'
  },
  files: {
    workbook: 'Excel',
    csv: 'CSV',
    label: 'Hämta tabellen',
    named: (format: string, what: string): string => `${format}: ${what}`,
    saved: 'Filen är hämtad.'
  },
  asTable: 'Visa som tabell',
  asChart: 'Visa som diagram',
  asTableNamed: (text: string, what: string): string => `${text}: ${what}`,
  empty
};

export type OverviewStrings = typeof svSe;
