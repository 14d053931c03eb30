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
  files: {
    workbook: 'Excel',
    csv: 'CSV',
    label: 'Hämta tabellen',
    named: (format: string, what: string): string => `${format}: ${what}`,
    saved: 'Filen är hämtad.'
  },
  empty
};

export type OverviewStrings = typeof svSe;
