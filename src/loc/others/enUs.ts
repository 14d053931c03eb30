import type { OthersStrings } from './svSe';

export const enUs: OthersStrings = {
  loading: 'Fetching the texts of others …',
  none: 'No other group has answered this question yet.',
  established: (date, body) => (body === '' ? `Established on ${date}` : `Established on ${date} by ${body}`),
  draft: 'Draft, not established',
  take: 'Use the text',
  takeFrom: (group) => `Use the text of ${group}`,
  add: 'Add the text',
  addFrom: (group) => `Add the text of ${group} after your own`,
  taken: (group) => `The text of ${group} now stands in your answer. Change it so that it is true for your group.`,
  more: (count) => (count === 1 ? 'Show one more' : `Show ${count} more`)
};
