import type { svSeAdvice } from './svSeAdvice';

const sentence: readonly string[] = [
  'Let the sentence say the same as the data above it.',
  'Write who does what: “Gruppen lämnar” rather than “Rapport ska lämnas”.'
];

export const enUsAdvice: typeof svSeAdvice = {
  listOrText: [
    'Begin each item with what the group does: follow up, develop, spread.',
    'One thing in each item. The most important first.',
    'Write abbreviations in full the first time they stand in the text.'
  ],
  paragraphs: [
    'Write who does what: “Gruppen rapporterar” rather than “Rapportering sker”.',
    'At most 25 words in a sentence. One subject in each paragraph.',
    'Write abbreviations in full the first time they stand in the text.'
  ],
  choice: sentence,
  deliverables: ['Write what the receiver can use the result for.', ...sentence],
  date: sentence,
  number: sentence,
  seats: ['Describe the seats, not the people who hold them today.', ...sentence]
};
