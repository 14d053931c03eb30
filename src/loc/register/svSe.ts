import type { RegisterState } from '../../domain/register/registerEntry';
import type { FacetName } from '../../domain/register/registerFacets';
import type { RegisterColumn } from '../../domain/register/registerOrder';
import { svSeKinds } from '../rosters/svSeKinds';
import { svSeWords } from '../templates/svSeWords';

const groups = (count: string): string => (count === '1' ? '1 grupp' : `${count} grupper`);

const facets: Readonly<Record<FacetName, string>> = {
  healthcareRegion: 'Sjukvårdsregion',
  region: 'Region',
  kind: 'Slag',
  mandator: 'Uppdragsgivare',
  programmeArea: 'Programområde',
  state: 'Läge'
};

const states: Readonly<Record<RegisterState, string>> = {
  inForce: 'I kraft',
  pastReview: 'I kraft, ska ses över',
  withdrawn: 'Upphävt',
  none: 'Saknar fastställt uppdrag',
  closed: 'Gruppen är avslutad'
};

const columns: Readonly<Record<RegisterColumn, string>> = {
  match: 'Bäst träff',
  name: 'Grupp',
  kind: 'Slag',
  mandator: 'Uppdragsgivare',
  state: 'Läge',
  decided: 'Fastställt',
  review: 'Ses över senast'
};

/** The register of groups and mandates. Counts are given as texts, with the thousands apart. */
export const svSe = {
  title: 'Register',
  intro: 'Alla grupper och uppdragsbeskrivningar som du får se.',
  empty: {
    heading: 'Det finns inga grupper än',
    why: 'Här visas alla grupper och deras uppdragsbeskrivningar. Den som är processtöd startar grupper i Bemanning.'
  },
  search: {
    label: 'Sök i namn och uppdragstexter',
    hint: 'Flera ord söks tillsammans. Skriv ”citattecken” runt en fras.'
  },
  texts: {
    reading: (read: string, all: string): string => `Söker i ${read} av ${all} texter …`,
    all: (count: string): string => (count === '1' ? 'Söker i en uppdragstext.' : `Söker i alla ${count} uppdragstexter.`),
    unreadable: (count: number): string =>
      count === 1 ? 'En text kunde inte läsas och söks inte igenom.' : `${count} texter kunde inte läsas och söks inte igenom.`,
    stopped: (read: string, all: string): string => `Läsningen stannade vid ${read} av ${all} texter. Träffar i de andra texterna visas inte.`
  },
  facets: {
    label: 'Avgränsa',
    names: facets,
    open: (name: string, chosen: number): string => (chosen === 0 ? name : `${name} (${chosen})`),
    readingRegions: 'Läser vilka regioner som har platser …',
    noValues: 'Ingen av grupperna har något här.',
    remove: (name: string, value: string): string => `Ta bort avgränsningen ${name.toLowerCase()}: ${value}`,
    clear: 'Visa alla grupper',
    more: (count: number): string => `Visa ${count} till`
  },
  states,
  kinds: svSeKinds,
  views: { label: 'Visa som', lista: 'Lista', trad: 'Träd', avsnitt: 'Jämför avsnitt' },
  order: { label: 'Ordna efter', columns },
  count: (shown: string, all: string): string => (shown === all ? groups(all) : `${shown} av ${groups(all)}`),
  nothing: {
    heading: 'Ingen grupp stämmer med det du söker',
    reading: 'Alla texter är inte lästa än. Fler träffar kan komma.',
    why: 'Pröva färre ord eller en annan stavning, eller ta bort en avgränsning.',
    clearSearch: 'Töm sökfältet',
    clearFacets: 'Ta bort avgränsningarna'
  },
  list: {
    label: 'Grupper och uppdrag',
    choose: 'Jämför',
    chooseGroup: (name: string): string => `Välj ${name} för att jämföra`,
    read: (name: string): string => `Läs uppdraget för ${name}`,
    inSection: (heading: string): string => `I avsnittet ${heading}`,
    inText: 'I texten',
    alsoIn: 'Även i',
    decided: (date: string, body: string): string => (body === '' ? date : `${date} av ${body}`),
    ongoing: (state: string): string => `Nytt: ${state}`,
    toDraft: 'Öppna utkastet',
    toCase: 'Öppna ärendet',
    toRoom: 'Grupprummet',
    linkFor: (link: string, name: string): string => `${link}: ${name}`,
    more: (count: string): string => `Visa ${count} till`
  },
  compare: {
    one: (name: string): string => `${name} är vald. Välj en grupp till att jämföra med.`,
    two: (one: string, other: string): string => `${one} och ${other} är valda.`,
    open: 'Jämför dem',
    clear: 'Avbryt',
    heading: (one: string, other: string): string => `${one} jämfört med ${other}`,
    introduction: (one: string, other: string): string => `Överstruket står bara i uppdraget för ${one}, understruket bara i det för ${other}.`
  },
  reading: {
    back: 'Tillbaka till registret',
    document: 'Öppna dokumentet',
    contents: 'Innehåll',
    established: (body: string, date: string, paragraph: string): string =>
      `Fastställt${body === '' ? '' : ` av ${body}`}${date === '' ? '' : ` den ${date}`}${paragraph === '' ? '' : `, §\u00a0${paragraph}`}.`,
    none: 'Gruppen har inget uppdrag i kraft att läsa.',
    missing: 'Gruppen finns inte i registret, eller så får du inte se den.'
  },
  tree: {
    label: 'Vem som ger uppdrag åt vem',
    intro: 'Piltangenterna flyttar i trädet, höger fäller ut och vänster fäller ihop. Retur läser uppdraget.',
    openAll: 'Fäll ut allt',
    closeAll: 'Fäll ihop allt',
    nothingToRead: (name: string): string => `${name} har inget uppdrag att läsa`,
    also: (names: string): string => `Får även uppdrag av ${names}`,
    context: 'visas för sammanhanget',
    mandates: (count: number): string => `ger uppdrag åt ${count}`,
    picture: 'Trädet som bild',
    pictureHint: 'Bilden visar samma grupper som trädet. Streckade linjer går till andra uppdragsgivare.'
  },
  sections: {
    label: 'Avsnitt',
    meanings: svSeWords.meanings,
    intro: 'Samma avsnitt i de grupper som visas. Lika ordalydelser står en gång.',
    readingFirst: 'Texterna läses. Fler ordalydelser kan komma.',
    counted: (variants: string, count: string): string =>
      `${variants === '1' ? 'En ordalydelse' : `${variants} olika ordalydelser`} i ${groups(count)}.`,
    without: (count: string): string => (count === '1' ? '1 grupp säger inget om detta' : `${count} grupper säger inget om detta`),
    same: (count: string): string => `${groups(count)} har samma ordalydelse`,
    showGroups: 'Visa grupperna',
    none: 'Ingen av grupperna som visas säger något om detta.',
    more: (count: string): string => `Visa ${count} till`
  },
  saved: {
    open: (count: number): string => (count === 0 ? 'Sparade vyer' : `Sparade vyer (${count})`),
    intro: 'En vy är sökningen, avgränsningarna, ordningen och visningen. Sparade vyer finns bara i den här webbläsaren. Dela en vy genom att kopiera länken.',
    name: 'Namn på vyn',
    save: 'Spara vyn',
    remove: (name: string): string => `Ta bort vyn ${name}`,
    none: 'Inga vyer är sparade än.',
    copy: 'Kopiera länken till vyn',
    copied: 'Länken är kopierad.',
    notCopied: 'Länken kunde inte kopieras. Kopiera den ur adressfältet.',
    saved: (name: string): string => `Vyn ${name} är sparad.`,
    removed: (name: string): string => `Vyn ${name} är borttagen.`
  },
  file: {
    label: 'Hämta listan',
    workbook: 'Excel',
    csv: 'CSV',
    failed: 'Filen kunde inte skapas. Försök igen.',
    about: 'Register',
    what: 'grupper och uppdrag',
    sheet: 'Register',
    headings: {
      group: 'Grupp',
      kind: 'Slag',
      programmeArea: 'Programområde',
      healthcareRegions: 'Sjukvårdsregion',
      mandators: 'Uppdragsgivare',
      state: 'Läge',
      ongoing: 'Pågår',
      body: 'Fastställt av',
      decided: 'Fastställt',
      paragraph: 'Paragraf',
      diaryNumber: 'Diarienummer',
      review: 'Ses över senast',
      document: 'Dokument'
    }
  }
};

export type RegisterStrings = typeof svSe;
