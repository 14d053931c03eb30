import * as fc from 'fast-check';
import { joinedPeople } from '../roster/joinedPeople';
import { newPerson } from '../roster/newPerson';
import { newSeat } from '../roster/newSeat';
import { newTerm } from '../roster/newTerm';
import type { InterestStatus, Person, Term } from '../roster/roster';
import type { StoredClearance } from './clearance';
import { judgedTerms } from './judgedTerms';
import { personMark } from './personMark';

const ada = newPerson({ key: 'g:ada', name: 'Ada Påhittad', title: '', organisation: '', email: '' });
const bo = newPerson({ key: 'g:bo', name: 'Bo Påhittad', title: '', organisation: '', email: '' });
const people: readonly Person[] = [ada, bo];

const seats = [newSeat({ key: 's-k', groupKey: 'g', regionKey: 'kalmar' }), newSeat({ key: 's-j', groupKey: 'g', regionKey: 'jonkoping' }), newSeat({ key: 's-p', groupKey: 'g', regionKey: '' })];

const term = (more: Partial<Term> = {}): Term => newTerm({ key: 't', seatKey: 's-k', groupKey: 'g', personKey: ada.key, from: '2026-01-01', ...more });

const clearance = (more: Partial<StoredClearance> = {}): StoredClearance => ({
  key: 'c', personKey: ada.key, groupKey: 'g', regionKey: 'kalmar', outcome: 'cleared', validUntil: '2029-01-01', personMark: personMark(ada), id: 1, folder: 'kalmar', ...more
});

const judged = (one: Term, clearances: readonly StoredClearance[], known = people): readonly [InterestStatus, string] => {
  const [{ interests, interestsUntil }] = judgedTerms({ seats, terms: [one], people: known, entries: known, clearances }) as readonly [Term];
  return [interests, interestsUntil];
};

describe('how a term stands with its holder’s interests', () => {
  it('is what the region’s judge, or process support, has judged last', () => {
    expect(judged(term(), [clearance()])).toEqual(['cleared', '2029-01-01']);
    expect(judged(term(), [clearance({ folder: '' })])).toEqual(['cleared', '2029-01-01']);
    expect(judged(term(), [clearance({ id: 3, outcome: 'hindered', validUntil: '' }), clearance({ id: 2 })])).toEqual(['hindered', '']);
    expect(judged(term({ seatKey: 's-p' }), [clearance({ regionKey: '', folder: '' })])).toEqual(['cleared', '2029-01-01']);
  });

  it.each([
    ['another region’s judge', clearance({ folder: 'jonkoping' })],
    ['a judge of another region, for that region', clearance({ folder: 'jonkoping', regionKey: 'jonkoping' })],
    ['somebody in a folder inside the judge’s', clearance({ folder: 'kalmar/mine' })],
    ['a judgement for another group', clearance({ groupKey: 'h' })],
    ['a judgement of another person', clearance({ personKey: bo.key })],
    ['a judgement without a last day', clearance({ validUntil: '' })]
  ])('is nothing by %s, and a forged status of the row is told as such', (_case, forged) => {
    expect(judged(term(), [forged])).toEqual(['none', '']);
    expect(judged(term({ interests: 'cleared', interestsUntil: '2040-01-01' }), [forged])).toEqual(['unconfirmed', '']);
  });

  it('is that of nobody once the person’s row has been given to somebody else', () => {
    expect(judged(term(), [clearance()], [{ ...ada, name: 'Mallory Påhittad' }])).toEqual(['otherPerson', '']);
    expect(judged(term(), [clearance()], [{ ...ada, title: 'Överläkare', name: ' ada påhittad' }])[0]).toBe('cleared');
    expect(judged(term(), [clearance()], [{ ...ada, isPublic: false, name: '' }])[0]).toBe('otherPerson');
    expect(judged(term(), [clearance({ personMark: '' })], [{ ...ada, isPublic: false, name: '' }])[0]).toBe('cleared');
    expect(judged(term(), [clearance()], [])[0]).toBe('otherPerson');
  });

  describe('whose entries have been joined', () => {
    const other: Person = { ...ada, key: 'g:ada2', samePersonAs: ada.key };
    const joined = (clearances: readonly StoredClearance[], entries: readonly Person[]): InterestStatus => {
      const sitting = joinedPeople([term({ personKey: 'g:ada2' })], entries);
      return judgedTerms({ seats, ...sitting, entries, clearances })[0]!.interests;
    };
    const ofOther = (more: Partial<StoredClearance> = {}): StoredClearance => clearance({ personKey: other.key, personMark: personMark(other), ...more });

    it('is what was judged last, under whichever key', () => {
      expect(joined([ofOther()], [ada, other])).toBe('cleared');
      expect(joined([clearance()], [ada, other])).toBe('cleared');
      expect(joined([clearance({ id: 1 }), ofOther({ id: 2, outcome: 'hindered', validUntil: '' })], [ada, other])).toBe('hindered');
      expect(joined([ofOther({ id: 1, outcome: 'hindered', validUntil: '' }), clearance({ id: 2 })], [ada, other])).toBe('cleared');
    });

    it('is nothing by a judgement of an entry with another name, so that nobody is cleared by being joined with the entry', () => {
      expect(joined([ofOther()], [{ ...ada, name: 'Mallory Påhittad' }, other])).toBe('otherPerson');
      expect(joined([ofOther()], [{ ...ada, name: 'Mallory Påhittad' }, { ...other, name: 'Mallory Påhittad' }])).toBe('otherPerson');
    });

    it('is that of somebody hidden under the own key alone: no name tells whose the other is', () => {
      const hidden = [ada, other].map((one): Person => ({ ...one, isPublic: false, name: '' }));
      expect(joined([ofOther({ personMark: '' })], hidden)).toBe('otherPerson');
      expect(joined([clearance({ personMark: '' })], hidden)).toBe('cleared');
    });
  });

  const status = fc.constantFrom<InterestStatus>('none', 'declared', 'cleared', 'conditions', 'hindered');
  const anything = fc.record({
    personKey: fc.constantFrom(ada.key, bo.key),
    groupKey: fc.constantFrom('g', 'h'),
    regionKey: fc.constantFrom('kalmar', 'jonkoping', ''),
    outcome: fc.constantFrom('cleared', 'conditions', 'hindered'),
    validUntil: fc.constantFrom('', '2027-01-01', '2029-01-01'),
    folder: fc.constantFrom('kalmar', 'jonkoping', '', 'rag-x', 'kalmar/inside'),
    personMark: fc.constantFrom(personMark(ada), personMark(bo), '')
  });
  const many = fc.array(anything, { maxLength: 12 }).map((all): readonly StoredClearance[] => all.map((one, at) => clearance({ ...one, outcome: one.outcome as StoredClearance['outcome'], id: at + 1 })));

  it('is cleared only when one with the right has said so last, whatever the row says', () => {
    fc.assert(
      fc.property(many, status, fc.constantFrom('s-k', 's-j', 's-p'), (clearances, interests, seatKey) => {
        const regionKey = seats.find(({ key }) => key === seatKey)?.regionKey ?? '';
        const [standing, until] = judged(term({ interests, interestsUntil: '2050-01-01', seatKey }), clearances);
        const right = clearances.filter((one) => one.personKey === ada.key && one.groupKey === 'g' && one.regionKey === regionKey && (one.folder === '' || one.folder === regionKey));
        const last = right.filter(({ outcome, validUntil }) => outcome === 'hindered' || validUntil !== '').pop();
        const isCleared = last !== undefined && last.outcome !== 'hindered' && last.personMark === personMark(ada);
        expect(standing === 'cleared' || standing === 'conditions').toBe(isCleared);
        expect(until).toBe(last && last.personMark === personMark(ada) ? last.validUntil : '');
      })
    );
  });

  it('does not hang on the order in which rows are read', () => {
    fc.assert(
      fc.property(many, (clearances) => {
        expect(judged(term(), [...clearances].reverse())).toEqual(judged(term(), clearances));
      })
    );
  });
});
