import type { DirectoryPerson } from '../../../application/ports/peopleDirectory';

/** What tells people of the same name apart: the title at work and the address. */
export const personDetails = ({ title, email, login }: DirectoryPerson): string =>
  [title, email || login].filter((part) => part !== '').join(' · ');
