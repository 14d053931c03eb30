import type { CommentStrings } from './svSe';

export const enUs: CommentStrings = {
  summary: (open) => (open === 0 ? 'Comments' : `Comments (${open})`),
  explanation: 'Everyone who works with mandates can see the comments. They are no part of the document.',
  loading: 'Loading the comments …',
  none: 'There are no open comments on the section.',
  said: (day, time) => `${day}, ${time}`,
  inFile: (author, reader) => `${author} in a Word file, read in by ${reader}`,
  nameless: 'Somebody',
  answer: 'Answer',
  answerTo: (name) => `Answer ${name}`,
  answerField: (name) => `Your answer to ${name}`,
  sendAnswer: 'Send the answer',
  answered: 'The answer is saved.',
  field: 'New comment',
  add: 'Comment',
  added: 'The comment is saved.',
  resolve: 'Done with this one',
  resolveOf: (name) => `Done with this one: the comment from ${name}`,
  settled: 'The comment is now among those dealt with.',
  resolved: (count) => `Dealt with (${count})`,
  reopen: 'Take up again',
  reopenOf: (name) => `Take up again: the comment from ${name}`,
  reopened: 'The comment is open again.',
  tooLong: 'The text is too long for a comment. Shorten it to at most 10,000 characters, or divide it.'
};
