import type { OwnBlock } from '../../domain/mandate/answer';

const kinds: Readonly<Record<OwnBlock['kind'], string>> = {
  paragraph: 'Stycke',
  bullets: 'Punktlista',
  numbered: 'Numrerad lista',
  subheading: 'Mellanrubrik',
  heading: 'Rubrik på ett eget avsnitt'
};

/** What is said where a mandate departs from its template's fixed text. */
export const svSeWording = {
  start: 'Ändra den fasta texten …',
  stop: 'Sluta ändra den fasta texten',
  changing: 'Du ändrar den fasta texten',
  explanation:
    'Den fasta texten är gemensam för alla uppdrag från mallen. Det du ändrar gäller bara det här uppdraget, och det märks ut för dem som beslutar. Mallens text går alltid att återställa.',
  rewrite: 'Skriv om',
  adapt: 'Anpassa texten',
  change: 'Ändra',
  leaveOut: 'Utelämna',
  remove: 'Ta bort',
  restore: 'Återställ mallens text',
  templateText: 'Mallens text',
  addAfter: 'Lägg till egen text här',
  addFirst: 'Lägg till egen text först',
  addAboveTitle: 'Lägg till text ovanför titeln',
  addBelowTitle: 'Lägg till text under titeln',
  done: 'Klar',
  block: (position: number): string => `Egen text, del ${position}`,
  textOf: (position: number): string => `Text i del ${position}`,
  removeBlock: (position: number): string => `Ta bort del ${position}`,
  addBlock: 'Ny del',
  kind: 'Slag',
  kinds,
  heading: 'Rubrik i dokumentet',
  originalHeading: (heading: string): string => `Mallens rubrik: ${heading}`,
  restoreHeading: 'Återställ mallens rubrik',
  omit: 'Utelämna hela avsnittet',
  omitted: 'Avsnittet är utelämnat i det här uppdraget. Egen text som du har lagt till står kvar, och svaren finns kvar om du tar tillbaka avsnittet.',
  restoreSection: 'Ta tillbaka avsnittet'
};
