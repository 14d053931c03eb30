import type { FairnessStrings } from './svSe';

const shortName = (region: string): string => region.replace(/^Region /u, '');

export const enUs: FairnessStrings = {
  heading: 'Fairness over time',
  intro: 'What each region has borne of the groups’ work, against the share it is expected to bear.',
  measures: {
    seats: 'Seats',
    chair: 'Chairing',
    processSupport: 'Process support',
    meetings: 'Meetings hosted',
    hours: 'Hours',
    fullTime: 'Share of full time',
    cost: 'Cost'
  },
  units: {
    seats: (amount) => `${amount} seat-years`,
    chair: (amount) => `${amount} chair-years`,
    processSupport: (amount) => `${amount} years`,
    meetings: (amount) => `${amount} meetings`,
    hours: (amount) => `${amount} hours`,
    fullTime: (amount) => `${amount} full-time years`,
    cost: (amount) => `SEK ${amount}`
  },
  shareKinds: { equal: 'Equal shares', perCapita: 'By inhabitants' },
  sentence: (sentence, name, since) => {
    switch (sentence.kind) {
      case 'nothing':
        return 'There is nothing to count in the period.';
      case 'even':
        return `The regions have borne the same since ${since(sentence.since)}.`;
      case 'mostAndNext':
        return `${name(sentence.most)} has borne most since ${since(sentence.since)}; it is the turn of ${shortName(name(sentence.next))}.`;
    }
  },
  from: 'From year',
  to: 'To year',
  shareKind: 'Expected share',
  measure: 'Measure',
  all: 'All together',
  area: 'Groups',
  country: 'The whole country',
  asTable: 'Show as a table',
  asChart: 'Show as a chart',
  chart: (measure) => `${measure}, share by region`,
  bar: (share, expected) => `${share} (expected ${expected})`,
  legend: 'The line in each row shows the expected share.',
  party: 'Region',
  organisation: 'Municipalities and organisations',
  amount: 'Amount',
  share: 'Share',
  expected: 'Expected share',
  difference: 'Difference',
  total: 'Together',
  points: (points) => `${points} percentage points`,
  municipalities: 'Seats of the municipalities',
  ofOrganisations: (measure) => `${measure}: municipalities and organisations`,
  nationalRepresentatives: 'National representatives',
  unread: (count) => (count === 1 ? 'One term has dates that cannot be read and is left out.' : `${count} terms have dates that cannot be read and are left out.`),
  inhabitants: (year, source) => `Inhabitants on 31 December ${year}. Source: ${source}.`,
  none: 'Nothing is kept of this measure in the period. Hours, share of full time and cost are recorded by process support under Contributions below; meetings among the group’s meetings.'
};
