import type { WorkingState } from '../../domain/approval/caseState';
import type { SeatRole } from '../../domain/roster/roster';

const roles: Readonly<Record<SeatRole, string>> = {
  chair: 'ordförande',
  member: 'ledamot',
  coOpted: 'adjungerad',
  processSupport: 'processtöd',
  convener: 'sammankallande',
  viceChair: 'vice ordförande',
  nationalRepresentative: 'nationell representant',
  municipal: 'kommunal ledamot',
  patient: 'patient eller närstående'
};

/** States in which somebody has something to do, said as a sentence. */
const cases: Readonly<Partial<Record<WorkingState, (group: string) => string>>> = {
  consultation: (group) => `Uppdraget för ${group} är ute på remiss.`,
  endorsing: (group) => `Uppdraget för ${group} väntar på att tillstyrkas.`,
  awaitingEstablishment: (group) => `Uppdraget för ${group} väntar på att fastställas.`,
  established: (group) => `Uppdraget för ${group} är fastställt och väntar på att publiceras.`,
  sentBack: (group) => `Uppdraget för ${group} är skickat tillbaka till gruppen.`
};

/** What the region's overview says. */
export const svSe = {
  unset: {
    heading: 'Regionöversikt',
    why: 'Ingen region är vald. Den som sköter sidan, eller fliken i Teams, väljer region i webbdelens inställningar.'
  },
  unknown: (key: string): string => `Regionen ”${key}” finns inte. Välj en annan i webbdelens inställningar.`,
  intro: 'Grupper där regionen har platser, vilka som sitter i dem och hur det står till med uppdragen.',
  figures: {
    label: 'I korthet',
    vacancies: (count: number): string => (count === 1 ? 'vakant plats' : 'vakanta platser'),
    ending: (count: number): string => (count === 1 ? 'period slutar inom 6 månader' : 'perioder slutar inom 6 månader'),
    inForce: (_count: number): string => 'uppdrag i kraft',
    missing: (count: number): string => (count === 1 ? 'grupp saknar uppdrag i kraft' : 'grupper saknar uppdrag i kraft')
  },
  watch: {
    heading: 'Att se till',
    nothing: 'Inget just nu. Alla platser är tillsatta och inget väntar.',
    vacancy: (region: string, role: string, group: string, since: string): string =>
      `${region} saknar ${role} i ${group} sedan ${since}.`,
    vacancyAlways: (region: string, role: string, group: string): string =>
      `${region} saknar ${role} i ${group}. Platsen har inte varit tillsatt.`,
    vacancyFor: (profession: string): string => `Platsen är avsedd för ${profession}.`,
    cases,
    toCase: 'Öppna ärendet',
    toDraft: 'Öppna utkastet',
    more: (count: number): string => `Visa ${count} till`,
    fewer: 'Visa färre'
  },
  groups: {
    heading: 'Grupper och ledamöter',
    filter: 'Sök grupp, person eller profession',
    show: 'Visa',
    all: 'Alla grupper',
    vacant: 'Med vakant plats',
    ending: 'Slutar inom 6 månader',
    inForce: 'Uppdrag i kraft',
    missing: 'Saknar uppdrag i kraft',
    order: 'Ordna efter',
    shown: (count: number, total: number): string =>
      count === total ? `${total} grupper` : `${count} av ${total} grupper`,
    noMatch: 'Ingen grupp stämmer med det du söker.',
    clear: 'Visa alla grupper',
    group: 'Grupp',
    members: 'Regionens ledamöter',
    ends: 'Mandatperiod',
    mandate: 'Uppdrag',
    vacantSeat: 'Vakant plats',
    notActive: 'Platsen är inte aktiv: jävet är inte bedömt.',
    notShown: 'Namnet visas inte',
    fromYear: (year: string): string => `från ${year}`,
    vacantSince: (date: string): string => `sedan ${date}`,
    neverFilled: 'har inte varit tillsatt',
    openEnded: 'tills vidare',
    endsOn: (date: string): string => `slutar ${date}`,
    read: 'Läs uppdraget',
    readMandate: (group: string): string => `Läs uppdraget för ${group}`,
    ongoing: (state: string): string => `Nytt: ${state}`
  },
  ends: {
    heading: 'Mandatperioder som slutar',
    intro: 'De närmaste sex månaderna, i datumordning.',
    nothing: 'Ingen mandatperiod slutar de närmaste sex månaderna.',
    endsTogether: (count: number): string => `${count} perioder slutar samma dag`,
    line: (person: string, role: string, group: string): string => `${person}, ${role} i ${group}`
  },
  empty: {
    heading: 'Regionen har inga platser i någon grupp ännu',
    why: 'När processtödet lägger in grupper och platser visas de här.'
  },
  roles,
  convener: 'sammankallande'
};

export type OverviewStrings = typeof svSe;
