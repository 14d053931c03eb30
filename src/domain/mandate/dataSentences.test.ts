import { countWord } from '../language/countWord';
import { enumerated } from '../language/enumerated';
import type { Seat, SeatRole } from '../roster/roster';
import type { DateField, NumberField } from '../template/field';
import type { NumberAnswer, SeatRow } from './answer';
import { defaultDateSentence } from './defaultDateSentence';
import { defaultNumberSentence } from './defaultNumberSentence';
import { defaultSeatsSentence } from './defaultSeatsSentence';
import { emptyAnswer } from './emptyAnswer';
import { followOffer } from './followOffer';
import { seatsFromRoster } from './seatsFromRoster';
import { newSeat } from '../roster/newSeat';

const guidance = { placeholder: '', question: '', hint: '', why: '', example: '' };
const date: DateField = { kind: 'date', key: 'slut', guidance, sentence: 'Uppdraget för {group} ses över den {date}.' };
const number: NumberField = { kind: 'number', key: 'antal', guidance, sentence: 'Gruppen möts minst {number} gånger per år.', minimum: 1, maximum: 52 };
const variables = { group: 'Astma', programmeArea: '' };
const seat = (organisation: string, profession: string, count = 1): SeatRow => ({ key: 'k', count, organisation, profession });

describe('the sentence offered for a date', () => {
  it('holds the date in words, and is empty without one', () => {
    expect(defaultDateSentence(date, { date: '2027-03-01' }, variables)).toBe('Uppdraget för Astma ses över den 1 mars 2027.');
    expect(defaultDateSentence(date, { date: '' }, variables)).toBe('');
  });
});

describe('the sentence offered for a number', () => {
  it('has it in letters up to twelve', () => {
    expect([1, 2, 12, 13, 52].map((given) => defaultNumberSentence(number, { number: given }, variables).split(' ')[3])).toEqual([
      '1', 'två', 'tolv', '13', '52'
    ]);
  });

  it('is empty without a number, or for one the field does not allow', () => {
    expect([null, 0, 53].map((given) => defaultNumberSentence(number, { number: given }, variables))).toEqual(['', '', '']);
  });
});

describe('the sentence offered for seats', () => {
  it('tells them in their order', () => {
    const seats = [seat('Region Kalmar län', 'barnläkare', 2), seat('Region Östergötland', ''), seat('', 'patientföreningarna')];
    expect(defaultSeatsSentence({ seats })).toBe(
      'Gruppen har fyra platser: två för Region Kalmar län (barnläkare), en för Region Östergötland och en för patientföreningarna.'
    );
  });

  it('is plain for places of one kind', () => {
    expect(defaultSeatsSentence({ seats: [seat('Region Kalmar län', '')] })).toBe('Gruppen har en plats för Region Kalmar län.');
    expect(defaultSeatsSentence({ seats: [seat('', 'dietist', 2)] })).toBe('Gruppen har två platser för dietist.');
  });

  it('leaves out rows of which nothing is said', () => {
    expect(defaultSeatsSentence({ seats: [] })).toBe('');
    expect(defaultSeatsSentence({ seats: [seat(' ', ''), seat('', 'dietist')] })).toBe('Gruppen har en plats för dietist.');
  });
});

describe('seats taken from the roster', () => {
  const place = (regionKey: string, profession: string, role: SeatRole = 'member'): Seat => (newSeat({ key: '', groupKey: 'g', regionKey, role, profession }));
  const rows = (...seats: readonly Seat[]): readonly string[] =>
    seatsFromRoster(seats, () => 'k').map(({ count, organisation, profession }) => `${count} ${organisation} ${profession}`.trim());

  it('are counted by region and profession', () => {
    expect(
      rows(place('ostergotland', 'Barnläkare'), place('', 'Patientföreträdare'), place('kalmar', 'Barnläkare', 'chair'), place('kalmar', 'Barnläkare'), place('kalmar', 'AT-läkare'))
    ).toEqual(['1 Region Kalmar län AT-läkare', '2 Region Kalmar län barnläkare', '1 Region Östergötland barnläkare', '1  patientföreträdare']);
  });

  it('are those of members: who supports the group or takes part without being a member is none', () => {
    expect(rows(place('kalmar', '', 'processSupport'), place('kalmar', '', 'coOpted'))).toEqual([]);
  });
});

describe('changed data', () => {
  const offer = ({ number: given }: NumberAnswer): string => defaultNumberSentence(number, { number: given }, variables);

  it('take the offered sentence along, and leave the one the writer has worded', () => {
    const two = followOffer(emptyAnswer('number'), { number: 2 }, offer);
    expect(two.sentence).toBe('Gruppen möts minst två gånger per år.');
    expect(followOffer(two, { number: null }, offer).sentence).toBe('');
    expect(followOffer({ ...two, sentence: 'Två möten.' }, { number: 3 }, offer)).toEqual({ kind: 'number', number: 3, sentence: 'Två möten.' });
  });
});

describe('Swedish running text', () => {
  it('lists with commas and an and', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(enumerated)).toEqual(['', 'a', 'a och b', 'a, b och c']);
  });

  it('counts one by its noun', () => {
    expect([countWord(1, 'en'), countWord(1, 'ett'), countWord(1)]).toEqual(['en', 'ett', '1']);
  });
});
