import type { OwnCaseStrings } from './svSe';

export const enUs: OwnCaseStrings = {
  submitted: (date, by) => `Submitted on ${date} by ${by}`,
  waitingFor: (bodies) => `Waiting for ${bodies}`,
  and: 'and',
  established: (body, date) => `Established by ${body} on ${date}`,
  paragraph: (paragraph) => `§\u00a0${paragraph}`,
  diaryNumber: (number) => `diary number ${number}`,
  diaryNumberMissing: 'no diary number yet',
  waitingForPublication: 'Waiting for publication',
  published: 'Published and in force',
  whatNext: 'What happens now',
  nextEstablish: (bodies) =>
    `${bodies} reads the text and establishes it at a meeting, or sends it back with a comment.`,
  nextEndorse: (bodies) => `${bodies} reads the text and endorses it, or sends it back with a comment.`,
  nextConsultation: (bodies) => `${bodies} may comment on the text.`,
  nextInform: (bodies) => `${bodies} is told that the text has been submitted.`,
  nextPublish: 'Once established, the text is published as a Word document that all readers see.',
  unconfirmed: 'The approval chain is not confirmed: it is an assumption until an administrator confirms it.',
  frozen: 'The submitted text',
  frozenExplanation: 'This is how the text read when it was submitted. It is what the decision is about.',
  inForceText: 'The text in force',
  notSound: 'The stored text does not match its checksum. Tell the person responsible for the site.',
  recall: 'Recall',
  recallExplanation: 'Do you want to change something? Recall the mandate, change it and submit it again.',
  recalling: 'Recalling …',
  recallDenied: 'You may not recall the mandate. Process support or the staff can do it.',
  recallRefused: 'The mandate could not be recalled: somebody has already decided. Reload the page to see where it stands.',
  toDecisions: 'See the decisions page',
  revise: 'Write a new version',
  reviseExplanation: 'The text in force stays until a new version is established and published.'
};
