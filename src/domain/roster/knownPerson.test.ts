import { knownPerson } from './knownPerson';
import { newPerson } from './newPerson';

const people = [
  newPerson({ key: 'karin', name: 'Karin Fiktivström', email: 'karin@uppdrag.example', organisation: 'Region Östergötland' }),
  newPerson({ key: 'siv', name: 'Siv Låtsasgren', organisation: 'Kommunerna i Kalmar län' }),
  newPerson({ key: 'hidden', name: '', isPublic: false })
];
const find = (name: string, email: string, organisation = ''): string | undefined => knownPerson(people, { name, email, organisation })?.key;

describe('a person who is on the rosters already', () => {
  it('is known by the e-mail address, however it is written', () => {
    expect(find('K. Fiktivström', ' Karin@Uppdrag.Example')).toBe('karin');
  });

  it('is known by name and organisation when neither has an address', () => {
    expect(find('Siv Låtsasgren', '', 'Kommunerna i Kalmar län')).toBe('siv');
    expect(find('Siv Låtsasgren', '', 'Region Kalmar län')).toBeUndefined();
  });

  it('is not taken for somebody of the same name with an address, nor for one whose name is hidden', () => {
    expect(find('Karin Fiktivström', '', 'Region Östergötland')).toBeUndefined();
    expect(find('', '')).toBeUndefined();
  });
});
