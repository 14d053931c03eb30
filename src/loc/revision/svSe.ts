import type { RevisionChangeKind } from '../../domain/revision/revision';
import type { RevisionStanding } from '../../application/revision/affectedMandates';

const kinds: Readonly<Record<RevisionChangeKind, string>> = {
  titleChanged: 'Titeln är ändrad',
  sectionAdded: 'Nytt avsnitt',
  sectionRemoved: 'Avsnittet är borttaget',
  sectionsMoved: 'Avsnitten har fått en ny ordning',
  headingChanged: 'Rubriken är ändrad',
  textChanged: 'Texten är ändrad',
  textAdded: 'Ny text',
  textRemoved: 'Texten är borttagen',
  textMoved: 'Texten är flyttad',
  clauseChanged: 'Den gemensamma texten har en ny version',
  conditionChanged: 'Texten gäller i andra fall än förut',
  fieldAdded: 'Ny fråga',
  fieldRemoved: 'Frågan är borttagen',
  fieldMoved: 'Frågan är flyttad',
  fieldChanged: 'Frågan är ändrad'
};

const standings: Readonly<Record<RevisionStanding, string>> = {
  draft: 'Utkast',
  inProcess: 'Inlämnat, väntar på beslut',
  established: 'I kraft; utkastet till förnyelse ändras, det fastställda ligger orört'
};

const changes = (count: number): string => (count === 1 ? '1 ändring' : `${count} ändringar`);

/** Mandates that follow their template to a new version. */
export const svSe = {
  title: (name: string, version: number): string => `Uppdrag som kan följa ${name} till version ${version}`,
  whatChanged: (words: string): string => `Det nya i versionen: ${words}`,
  none: 'Alla uppdrag följer den senaste versionen.',
  introduction: 'Det som ingen har ändrat följer mallen av sig självt. Där ett uppdrag har egna ord står de kvar om du inte väljer något annat. Fastställda uppdrag ändras aldrig.',
  standings,
  inProcessWhy: 'Kan ändras när beslutet är fattat eller inlämningen är tagen tillbaka.',
  onVersion: (version: number): string => `version ${version}`,
  choose: (name: string): string => `Välj ${name}`,
  chooseAll: 'Välj alla som kan ändras',
  look: 'Se vad som ändras',
  lookAt: (name: string): string => `Se vad som ändras i ${name}`,
  more: (count: number): string => `Visa ${count} till`,
  reviseMany: (count: number): string => (count === 1 ? 'Uppdatera 1 uppdrag' : `Uppdatera ${count} uppdrag`),
  progress: (done: number, all: number): string => `${done} av ${all} klara`,
  cancel: 'Avbryt efter det som pågår',
  cancelled: (left: number): string => (left === 1 ? 'Avbrutet. 1 uppdrag är orört.' : `Avbrutet. ${left} uppdrag är orörda.`),
  results: {
    revised: (accepted: number, kept: number): string =>
      kept === 0 ? `Uppdaterat, ${changes(accepted)}.` : `Uppdaterat. ${changes(accepted)} följde med; egen text är kvar på ${kept} ${kept === 1 ? 'ställe' : 'ställen'}.`,
    current: 'Hade redan den senaste versionen.',
    inProcess: 'Orört: det väntar på beslut.',
    conflict: 'Orört: någon skrev i utkastet samtidigt. Försök igen.',
    denied: 'Orört: du har inte rätt att skriva i gruppens utkast.',
    failed: (why: string): string => `Orört. ${why}`
  },
  kinds,
  heading: (heading: string): string => (heading === '' ? 'Hela uppdraget' : heading),
  clauseVersions: (before: number, after: number): string => `version ${before} blir version ${after}`,
  before: 'Mallens text förut',
  after: 'Mallens text nu',
  own: 'Uppdragets text',
  nothing: 'Ingen text',
  conflict: 'Uppdraget har egna ord här. Välj vad som ska gälla.',
  accept: 'Följ mallen',
  decline: 'Behåll uppdragets text',
  cannotDecline: 'Frågan hade inget svar, så det finns ingen text att behålla.',
  noChanges: 'Uppdraget läser lika. Det enda som ändras är vilken version det följer.',
  revise: 'Uppdatera uppdraget',
  back: 'Till alla uppdrag',
  mayNotWrite: 'Du får läsa uppdraget men inte ändra det.'
};

export type RevisionStrings = typeof svSe;
