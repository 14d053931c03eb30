import type { UnreadableStrings } from './svSe';

export const enUs: UnreadableStrings = {
  empty: 'The file has no text, so there is nothing to read. Check that you chose the right file.',
  unknownFormat: 'The file is neither a Word document nor a text file, so it cannot be read. Save it as a Word document (.docx) and try again.',
  oldWord: 'The file has Word’s old format (.doc), which cannot be read. Open it in Word, save it as a Word document (.docx) and try again.',
  passwordProtected: 'The file is protected by a password, so its text cannot be read. Remove the password in Word and try again.',
  corrupt: 'The file is damaged, so its text cannot be read. Open it in Word, save a copy and try again.',
  tooLarge: 'The file is larger than a mandate can be, so it is not read. Remove pictures and attachments, save a copy and try again.'
};
