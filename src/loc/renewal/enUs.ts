import type { RenewalStrings } from './svSe';

export const enUs: RenewalStrings = {
  start: 'Renew the mandate',
  startExplanation:
    'Go through the text in force section by section and say whether it still holds. What holds stays, and you change the rest.',
  question: 'Does this still hold?',
  yes: 'Yes, it holds',
  yesAll: 'Yes, and go on to submission',
  change: 'No, I will change it',
  changing: 'Change the text below. Say so when it holds.',
  confirmed: 'You have said that the section holds.',
  takeBack: 'It no longer holds',
  progress: (done, count) => `${done} of ${count} sections gone through`,
  stateWord: 'holds'
};
