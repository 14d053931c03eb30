import { svSeChange } from './svSeChange';
import { svSeKinds } from './svSeKinds';
import { svSePerson } from './svSePerson';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What is said where rosters are kept. */
export const svSe = {
  kinds: svSeKinds,
  change: svSeChange,
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
    empty: 'Det finns inga grupper ännu. När processtödet startar en grupp visas den här.',
    start: 'Starta en grupp'
  },
  mandateLeft: {
    stillInForce: (group: string): string => `${group} är avslutad, men läsarna ser fortfarande uppdraget som gällande. Det upphävs genom ett beslut i Beslut.`,
    withdraw: 'Upphäv uppdraget',
    withdrawNamed: (group: string): string => `Upphäv uppdraget för ${group}`
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
  }
};

export type RostersStrings = typeof svSe;
