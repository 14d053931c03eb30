import type { Person } from './roster';

/** A person as those see them who may not read the name. */
export const withoutName = (person: Person): Person => ({ ...person, name: '', title: '', organisation: '', email: '' });
