import type { ContributionStrings } from './svSe';

export const enUs: ContributionStrings = {
  heading: 'Contributions beyond the seats',
  intro: 'Hours, share of full time and kronor, year by year. Meetings as host are counted from the group’s meetings.',
  mayKeep: 'You can record them. What you save counts above at once.',
  readOnly: 'Process support records them.',
  group: 'Group',
  year: 'Year',
  regions: 'Regions',
  organisations: 'Municipalities and organisations',
  apart: 'They are counted apart, not against the shares of the regions.',
  meetings: (count) => (count === 1 ? 'one meeting as host' : `${count} meetings as host`),
  hours: (amount) => `${amount} hours`,
  fullTime: (amount) => `${amount} per cent of full time`,
  cost: (amount) => `SEK ${amount}`,
  nothing: 'Nothing is recorded.',
  edit: 'Change',
  editNamed: (who, year) => `Change the contribution: ${who}, ${year}`,
  fields: { hours: 'Hours', fullTimePercent: 'Share of full time, per cent', cost: 'Cost, SEK' },
  invalid: 'Give a number from zero upwards, such as 12.5.',
  save: 'Done',
  saved: (who, year) => `The contribution is saved: ${who}, ${year}.`,
  undo: 'Undo',
  undone: 'The change is undone.',
  download: 'Download the contributions (CSV)',
  file: 'contributions',
  columns: ['Group', 'Region', 'Organisation', 'Year', 'Meetings as host', 'Hours', 'Share of full time, per cent', 'Cost, SEK']
};
