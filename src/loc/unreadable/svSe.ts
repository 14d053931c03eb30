import type { UnreadableReason } from '../../application/ports/documentReader';

/** Why a file gives no text: what happened, what it means and what to do. */
export const svSe: Readonly<Record<UnreadableReason, string>> = {
  empty: 'Filen innehåller ingen text, så det finns inget att läsa. Kontrollera att du valde rätt fil.',
  unknownFormat: 'Filen är varken ett Word-dokument eller en textfil, så den kan inte läsas. Spara den som Word-dokument (.docx) och försök igen.',
  oldWord: 'Filen har Words gamla format (.doc), som inte kan läsas. Öppna den i Word, spara den som Word-dokument (.docx) och försök igen.',
  passwordProtected: 'Filen är skyddad med lösenord, så texten kan inte läsas. Ta bort lösenordet i Word och försök igen.',
  corrupt: 'Filen är skadad, så texten kan inte läsas. Öppna den i Word, spara en kopia och försök igen.',
  tooLarge: 'Filen är större än ett uppdrag kan vara, så den läses inte. Ta bort bilder och bilagor, spara en kopia och försök igen.'
};

export type UnreadableStrings = typeof svSe;
