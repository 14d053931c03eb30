import type { Rhythm } from '../../domain/mandate/answer';

const rhythms: Readonly<Record<Rhythm, string>> = {
  yearly: 'En gång per år',
  halfYearly: 'Två gånger per år',
  quarterly: 'Fyra gånger per år'
};

const grouped = (count: number): string => count.toLocaleString('sv-SE');

/** What the fields say. */
export const svSeFields = {
  form: { legend: 'Så skriver jag', list: 'Punktlista', numbered: 'Numrerad lista', text: 'Löpande text' },
  list: {
    row: (position: number, count: number): string => `Punkt ${position} av ${count}`,
    add: 'Ny punkt',
    up: 'Flytta upp',
    down: 'Flytta ner',
    remove: 'Ta bort',
    toolsFor: (position: number): string => `Punkt ${position}`,
    keys: 'Enter ger en ny punkt. Alt + ↑ eller ↓ flyttar den.',
    added: (position: number): string => `Punkt ${position} är tillagd.`,
    moved: (position: number, count: number): string => `Flyttad till plats ${position} av ${count}.`,
    removed: (count: number): string => `Punkten är borttagen. ${count} kvar.`,
    pasted: (count: number): string => `${count} punkter klistrades in.`,
    full: (limit: number): string => `Listan rymmer ${limit} punkter. Slå ihop punkter eller skriv löpande text.`,
    pasteRefused: (count: number, limit: number): string =>
      `Det skulle bli ${count} punkter och listan rymmer ${limit}. Inget klistrades in, och det du hade är kvar.`
  },
  sentence: {
    label: 'Så står det i dokumentet',
    useOffer: 'Använd förslaget',
    offer: (sentence: string): string => `Förslag: ${sentence}`
  },
  choice: { until: 'Till och med' },
  deliverables: {
    row: (position: number): string => `Leverans ${position}`,
    stage: 'Slag',
    stages: { interim: 'Delleverans', final: 'Slutleverans' },
    what: 'Vad som levereras',
    whatHint: 'Får vara tomt',
    when: 'När',
    schedules: { date: 'På ett datum', recurring: 'Återkommande', unscheduled: 'Ingen tid är bestämd' },
    date: 'Datum',
    rhythm: 'Hur ofta',
    rhythms,
    meeting: 'Vid mötet',
    meetingHint: 'Till exempel: möte mellan RPO och dess arbetsgrupper',
    report: 'I rapporten',
    reportHint: 'Till exempel: årsrapporten för RPO',
    add: 'Ny leverans',
    removeShort: 'Ta bort',
    remove: (position: number): string => `Ta bort leverans ${position}`,
    none: 'Gruppen har inga leveranser'
  },
  number: {
    label: 'Antal',
    between: (minimum: number, maximum: number): string => `Skriv ett heltal mellan ${minimum} och ${maximum}.`
  },
  seats: {
    row: (position: number): string => `Platser, rad ${position}`,
    count: 'Antal platser',
    countHint: 'Ett heltal från 1 till 99',
    organisation: 'Region eller annan organisation',
    organisationHint: 'Till exempel: Region Kalmar län. Får vara tomt om yrket räcker.',
    profession: 'Yrke eller roll',
    professionHint: 'Till exempel: barnläkare. Skriv inga personnamn.',
    fetch: 'Hämta från bemanningen',
    reading: 'Hämtar …',
    fetched: (count: number): string =>
      count === 1 ? 'En plats är hämtad från bemanningen.' : `${count} platser är hämtade från bemanningen.`,
    noneInRoster: 'Gruppen har inga platser i bemanningen än. Skriv dem själv.',
    add: 'Ny rad',
    removeShort: 'Ta bort',
    remove: (position: number): string => `Ta bort rad ${position}`
  },
  tooLong: (count: number, limit: number): string =>
    `Avsnittet har ${grouped(count)} tecken och rymmer ${grouped(limit)}: det är ${grouped(count - limit)} för många. ` +
    'Det sparas på servern när du har kortat det. Allt du har skrivit finns kvar här.',
  tooMany: (count: number, limit: number): string =>
    `Avsnittet har ${count} punkter och rymmer ${limit}. ` +
    'Det sparas på servern när du har tagit bort eller slagit ihop några. Allt du har skrivit finns kvar här.'
};
