import type { FairnessMeasure, ShareKind } from '../../domain/fairness/fairness';
import type { FairnessSentence } from '../../domain/fairness/fairnessSentence';

/** *Region Östergötland* → *Östergötlands*. */
const ownersForm = (region: string): string => {
  const name = region.replace(/^Region /u, '');
  return /[sxz]$/u.test(name) ? name : `${name}s`;
};

const measures: Readonly<Record<FairnessMeasure, string>> = {
  seats: 'Platser',
  chair: 'Ordförandeskap',
  processSupport: 'Processtöd',
  meetings: 'Sammanträden som värd',
  hours: 'Timmar',
  fullTime: 'Andel av heltid',
  cost: 'Kostnad'
};

const units: Readonly<Record<FairnessMeasure, (amount: string) => string>> = {
  seats: (amount) => `${amount} platsår`,
  chair: (amount) => `${amount} ordförandeår`,
  processSupport: (amount) => `${amount} år`,
  meetings: (amount) => `${amount} sammanträden`,
  hours: (amount) => `${amount} timmar`,
  fullTime: (amount) => `${amount} heltidsår`,
  cost: (amount) => `${amount} kr`
};

const shareKinds: Readonly<Record<ShareKind, string>> = { equal: 'Lika stora delar', perCapita: 'Efter antal invånare' };

/** What is said of fairness over time. */
export const svSe = {
  heading: 'Rättvisa över tid',
  intro: 'Vad varje region har burit av gruppernas arbete, mot den del som den väntas bära.',
  measures,
  units,
  shareKinds,
  /** @param name gives a region's name by its key @param since a year, or a day */
  sentence: (sentence: FairnessSentence, name: (key: string) => string, since: (day: string) => string): string => {
    switch (sentence.kind) {
      case 'nothing':
        return 'Inget finns att räkna på under perioden.';
      case 'even':
        return `Regionerna har burit lika mycket sedan ${since(sentence.since)}.`;
      case 'mostAndNext':
        return `${name(sentence.most)} har burit mest sedan ${since(sentence.since)}; nästa tur är ${ownersForm(name(sentence.next))}.`;
    }
  },
  from: 'Från och med år',
  to: 'Till och med år',
  shareKind: 'Väntad del',
  measure: 'Mått',
  all: 'Allt tillsammans',
  area: 'Grupper',
  country: 'Hela landet',
  asTable: 'Visa som tabell',
  asChart: 'Visa som diagram',
  chart: (measure: string): string => `${measure}, del per region`,
  bar: (share: string, expected: string): string => `${share} (väntat ${expected})`,
  legend: 'Strecket i varje rad visar den väntade delen.',
  party: 'Region',
  organisation: 'Kommuner och organisationer',
  amount: 'Mängd',
  share: 'Del',
  expected: 'Väntad del',
  difference: 'Skillnad',
  total: 'Tillsammans',
  points: (points: string): string => `${points} procentenheter`,
  municipalities: 'Kommunernas platser',
  ofOrganisations: (measure: string): string => `${measure}: kommuner och organisationer`,
  nationalRepresentatives: 'Nationella representanter',
  unread: (count: number): string =>
    count === 1 ? 'En mandatperiod har datum som inte går att läsa och är inte med.' : `${count} mandatperioder har datum som inte går att läsa och är inte med.`,
  inhabitants: (year: number, source: string): string => `Invånare den 31 december ${year}. Källa: ${source}.`,
  none: 'Ingenting är fört på det här måttet under perioden. Timmar, andel av heltid och kostnad förs in av processtödet under Insatser här nedanför; sammanträden i gruppens möten.'
};

export type FairnessStrings = typeof svSe;
