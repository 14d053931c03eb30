/** What a text to share at home is made of. In Swedish whoever sends it: the receivers and the decisions are. */
export const sharedTextWords = {
  met: (group: string, day: string): string => `${group} hade möte ${day}.`,
  decided: 'Det här beslutades:',
  decision: (heading: string, decision: string): string => (heading === '' ? `– ${decision}` : `– ${heading}: ${decision}`),
  noDecision: 'Anteckningarna innehåller inga beslut.',
  noNotes: 'Anteckningarna från mötet är inte levererade än.',
  established: (group: string, body: string, day: string, paragraph: string): string =>
    `${body} fastställde uppdraget för ${group} ${day}${paragraph === '' ? '' : ` (§ ${paragraph})`}.`,
  withdrawn: (group: string, day: string): string => `Uppdraget för ${group} upphävdes ${day}.`,
  task: 'Gruppen ska:',
  point: (text: string): string => `– ${text}`,
  next: (day: string): string => `Nästa möte är ${day}.`,
  read: (address: string): string => `Läs mer i gruppens rum: ${address}`
};
