/** What is said where a draft is handed in. */
export const svSe = {
  gapsHeading: (count: number): string =>
    count === 1 ? 'En fråga är inte besvarad än' : `${count} frågor är inte besvarade än`,
  gapsExplanation: 'Svara på dem först, så går det att lämna in.',
  reasons: {
    unanswered: 'inget svar än',
    placeholderLeft: (placeholder: string): string => `platshållaren ${placeholder} står kvar`,
    optionMissing: 'inget alternativ är valt',
    endDateMissing: 'slutdatum saknas',
    deliverablesNotStated: 'skriv leveranserna, eller kryssa i att det inte finns några',
    deliverableUnscheduled: 'en leverans saknar tid',
    dateMissing: 'datum saknas',
    numberMissing: 'antalet saknas',
    numberOutOfRange: (range: string): string => `antalet ska vara ${range}`,
    seatsEmpty: 'inga platser är ifyllda',
    seatUndescribed: 'en rad säger inte vem platserna är till för',
    variables: {
      group: 'Gruppens namn saknas i gruppregistret. Processtödet kan fylla i det.',
      programmeArea: 'Programområdets namn saknas i gruppregistret. Processtödet kan fylla i det.'
    }
  },
  notSaved: 'Allt är inte sparat än. Uppdraget kan lämnas in när allt är sparat.',
  changedMeanwhile:
    'Någon annan har ändrat i utkastet. Den nya texten står i dokumentet nu. Läs igenom den och lämna sedan in.',
  roundAlreadyOpen: 'Uppdraget är redan inlämnat. Läs in sidan igen för att se var det är.',
  noChain: 'Gruppen har ingen beslutsgång än, så ingen kan ta emot uppdraget. En administratör lägger in den.',
  duplicate: 'Samma text har redan lämnats in en gång. Ändra något i texten först.',
  refused: 'Uppdraget kunde inte lämnas in. Läs in sidan igen och försök en gång till.',
  denied: 'Du får skriva men inte lämna in för gruppen. Processtödet eller staben kan ge dig behörighet.',
  confirmHeading: 'Lämna in uppdraget för beslut?',
  confirmExplanation: (body: string): string =>
    `Texten låses som den är nu och lämnas till ${body}. Du kan ta tillbaka den tills beslutet är fattat.`,
  decidingBody: 'den som fattar beslut',
  comment: 'Kommentar till den som beslutar',
  commentHint: 'Får vara tom',
  answerToReturn: 'Svar på återremiss',
  answerToReturnHint: 'Säg vad ni har ändrat, eller varför inte. Organet läser det överst i ärendet.',
  confirm: 'Lämna in för beslut',
  working: 'Lämnar in …',
  back: 'Fortsätt skriva'
};

export type SubmissionStrings = typeof svSe;
