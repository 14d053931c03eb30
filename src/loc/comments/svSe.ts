/** What is said of the comments on a draft. */
export const svSe = {
  summary: (open: number): string => (open === 0 ? 'Kommentarer' : `Kommentarer (${open})`),
  explanation: 'Kommentarerna syns för alla som arbetar med uppdragsbeskrivningar. De kommer inte med i dokumentet.',
  loading: 'Läser in kommentarerna …',
  none: 'Det finns inga öppna kommentarer till avsnittet.',
  said: (day: string, time: string): string => `${day} kl. ${time}`,
  inFile: (author: string, reader: string): string => `${author} i en Word-fil, inläst av ${reader}`,
  nameless: 'Någon',
  answer: 'Svara',
  answerTo: (name: string): string => `Svara ${name}`,
  answerField: (name: string): string => `Ditt svar till ${name}`,
  sendAnswer: 'Skicka svaret',
  answered: 'Svaret är sparat.',
  field: 'Ny kommentar',
  add: 'Kommentera',
  added: 'Kommentaren är sparad.',
  resolve: 'Klar med den här',
  resolveOf: (name: string): string => `Klar med den här: kommentaren från ${name}`,
  settled: 'Kommentaren ligger nu bland de klara.',
  resolved: (count: number): string => `Klara (${count})`,
  reopen: 'Ta upp igen',
  reopenOf: (name: string): string => `Ta upp igen: kommentaren från ${name}`,
  reopened: 'Kommentaren är öppen igen.',
  tooLong: 'Texten är för lång för en kommentar. Korta den till högst 10 000 tecken, eller dela upp den.'
};

export type CommentStrings = typeof svSe;
