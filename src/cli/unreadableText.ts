import type { UnreadableFile, UnreadableReason } from '../application/ports/documentReader';

const texts: Readonly<Record<UnreadableReason, readonly [swedish: string, english: string]>> = {
  empty: ['innehåller ingen text', 'holds no text'],
  unknownFormat: ['är varken en Word-fil eller text', 'is neither a Word file nor text'],
  oldWord: ['har ett äldre Word-format. Spara den som .docx', 'has an older Word format. Save it as .docx'],
  passwordProtected: ['är skyddad med lösenord. Ta bort lösenordet', 'is protected by a password. Remove the password'],
  corrupt: ['är skadad. Öppna den i Word och spara den på nytt', 'is damaged. Open it in Word and save it again'],
  tooLarge: ['är större än vad som kan läsas in', 'is larger than what can be read']
};

/** Why a file was not read, and what to do, in Swedish and English. */
export function unreadableText(path: string, { reason }: UnreadableFile): string {
  const [swedish, english] = texts[reason];
  return `Filen ${path} ${swedish}. Inget är inläst. / The file ${path} ${english}. Nothing is imported.`;
}
