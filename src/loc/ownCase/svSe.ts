/** What the editor says of a mandate that is handed in or in force. */
export const svSe = {
  submitted: (date: string, by: string): string => `Inlämnad ${date} av ${by}`,
  waitingFor: (bodies: string): string => `Väntar på ${bodies}`,
  and: 'och',
  established: (body: string, date: string): string => `Fastställd av ${body} ${date}`,
  paragraph: (paragraph: string): string => `§\u00a0${paragraph}`,
  diaryNumber: (number: string): string => `diarienummer ${number}`,
  diaryNumberMissing: 'diarienummer saknas än',
  waitingForPublication: 'Väntar på publicering',
  published: 'Publicerad och gällande',
  whatNext: 'Det här händer nu',
  nextEstablish: (bodies: string): string =>
    `${bodies} läser texten och fastställer den på ett möte, eller skickar tillbaka den med en kommentar.`,
  nextEndorse: (bodies: string): string => `${bodies} läser texten och tillstyrker den, eller skickar tillbaka den med en kommentar.`,
  nextConsultation: (bodies: string): string => `${bodies} får lämna synpunkter på texten.`,
  nextInform: (bodies: string): string => `${bodies} får veta att texten är inlämnad.`,
  nextPublish: 'När texten är fastställd publiceras den som ett Worddokument som alla läsare ser.',
  unconfirmed: 'Beslutsgången är ej bekräftad: den är ett antagande tills en administratör har bekräftat den.',
  frozen: 'Den inlämnade texten',
  frozenExplanation: 'Så här löd texten när den lämnades in. Det är den som beslutet gäller.',
  inForceText: 'Den gällande texten',
  notSound: 'Den sparade texten stämmer inte med sin kontrollsumma. Säg till den som ansvarar för webbplatsen.',
  recall: 'Ta tillbaka',
  recallExplanation: 'Vill du ändra något? Ta tillbaka uppdraget, ändra och lämna in det igen.',
  recalling: 'Tar tillbaka …',
  recallDenied: 'Du får inte ta tillbaka uppdraget. Processtödet eller staben kan göra det.',
  recallRefused: 'Det gick inte att ta tillbaka uppdraget: någon har redan beslutat. Läs in sidan igen för att se vad som gäller.',
  toDecisions: 'Se beslutssidan',
  revise: 'Skriv en ny version',
  reviseExplanation: 'Den gällande texten står kvar tills en ny version är fastställd och publicerad.'
};

export type OwnCaseStrings = typeof svSe;
