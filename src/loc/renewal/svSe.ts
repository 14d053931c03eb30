/** What the editor says when a mandate in force is renewed. */
export const svSe = {
  start: 'Förnya uppdraget',
  startExplanation:
    'Gå igenom den gällande texten avsnitt för avsnitt och säg om den fortfarande stämmer. Det som stämmer står kvar, resten ändrar du.',
  question: 'Gäller detta fortfarande?',
  yes: 'Ja, det gäller',
  yesAll: 'Ja, och gå till inlämning',
  change: 'Nej, jag ändrar',
  changing: 'Ändra texten nedan. Säg till när den gäller.',
  confirmed: 'Du har sagt att avsnittet gäller.',
  takeBack: 'Det gäller inte längre',
  progress: (done: number, count: number): string => `${done} av ${count} avsnitt är genomgångna`,
  stateWord: 'gäller'
};

export type RenewalStrings = typeof svSe;
