import type { LetterheadStrings } from './svSe';

export const enUs: LetterheadStrings = {
  heading: 'Letterhead',
  explanation:
    'Documents are written out on the healthcare region’s own letterhead, if there is one: a Word document (.docx) with header, footer and styles. Text in the letterhead does not come along.',
  none: 'No letterhead, documents are written out on plain paper.',
  exists: 'There is a letterhead.',
  choose: 'Choose letterhead …',
  chooseFor: (region) => `Choose letterhead for ${region}`,
  replace: 'Replace letterhead …',
  replaceFor: (region) => `Replace letterhead for ${region}`,
  working: 'Trying the letterhead …',
  stored: (region) => `The letterhead for ${region} is stored and used from now on.`,
  unusable: 'The file cannot be written out on and has not been stored. Open it in Word, save a copy as a Word document (.docx) and try again.'
};
