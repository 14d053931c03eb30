import { duplicatePeople } from './duplicatePeople';
import { newPerson } from './newPerson';
import { peopleLike } from './peopleLike';
import type { Person } from './roster';

const person = (key: string, name: string, more: Partial<Person> = {}): Person => newPerson({ key, name, organisation: 'Region Kalmar län', ...more });

describe('people entered twice', () => {
  const ada = person('a', 'Ada Ek', { email: 'ada@x.example' });
  const adaAgain = person('b', 'A. Ek', { email: ' ADA@x.example' });
  const bo = person('c', 'Bo Al');
  const boAgain = person('d', ' bo al');

  it('are found by e-mail, else by name and organisation', () => {
    const elsewhere = person('e', 'Bo Al', { organisation: 'Region Östergötland' });
    expect(duplicatePeople([ada, bo, adaAgain, boAgain, elsewhere])).toEqual([
      { people: [ada, adaAgain], by: 'email' },
      { people: [bo, boAgain], by: 'name' }
    ]);
  });

  it('are not found again once they are joined, nor while their names are not shown', () => {
    const hidden = ['h1', 'h2'].map((key) => person(key, '', { isPublic: false }));
    expect(duplicatePeople([ada, { ...adaAgain, samePersonAs: 'a' }, ...hidden])).toEqual([]);
  });

  it('are told once where address and name agree, however long the names', () => {
    const long = 'Å'.repeat(10_000);
    expect(duplicatePeople([person('x', long, { email: 'l@x.example' }), person('y', long, { email: 'l@x.example' })])).toHaveLength(1);
  });

  it('are proposed when somebody is chosen: by address before name', () => {
    const given = { name: 'Bo Al', organisation: 'Region Kalmar län', email: 'ada@x.example' };
    expect(peopleLike([ada, bo, boAgain], given)).toEqual([ada]);
    expect(peopleLike([ada, bo, boAgain], { ...given, email: '' })).toEqual([bo, boAgain]);
    expect(peopleLike([ada, bo], { ...given, email: 'ny@x.example', name: 'Ny' })).toEqual([]);
  });
});
