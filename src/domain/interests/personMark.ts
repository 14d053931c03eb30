import { hashText } from '../mandate/hashText';
import type { Person } from '../roster/roster';

/**
 * What tells that a row still is about the person who was judged, without saying who: a checksum of key and name. Empty for
 * somebody hidden, whose name could be guessed from it.
 */
export const personMark = ({ key, name, isPublic }: Pick<Person, 'key' | 'name' | 'isPublic'>): string =>
  isPublic ? hashText(`${key}\n${name.trim().toLocaleLowerCase('sv')}`) : '';
