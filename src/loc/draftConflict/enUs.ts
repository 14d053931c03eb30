import type { DraftConflictStrings } from './svSe';

export const enUs: DraftConflictStrings = {
  heading: (section) => `${section} has been changed by somebody else`,
  explanation: (editor) =>
    `${editor} saved the same section while you were writing. Nothing is lost. Choose what is to stand for each part. Words that stand in only one of the texts are underlined.`,
  somebody: 'Somebody else',
  mine: 'Your text',
  theirs: (editor) => `Text by ${editor}`,
  takeMine: 'Keep my text',
  takeTheirs: 'Take the other text',
  takeBoth: 'Keep both, one after the other',
  empty: 'No answer',
  ownWording: 'Own wording in the section',
  choice: 'This is to stand',
  result: 'Show how the section will read',
  use: 'Use what is chosen'
};
