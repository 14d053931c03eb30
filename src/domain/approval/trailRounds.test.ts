import { openCaseBook } from '../../testing/approval/caseBook';
import { decision, groupKey, recall, submission } from '../../testing/approval/caseRecords';
import { trailOf } from './trailOf';
import { trailRounds } from './trailRounds';

it('a trail falls into rounds, and what does not count stands where it was added', () => {
  const group = `groups/${groupKey}`;
  const book = openCaseBook();
  book.write('bodies/other', decision());
  book.write(group, submission('s1'));
  book.write('bodies/other', decision());
  book.write(group, recall('s1'));
  book.write(group, submission('s2'));
  const rounds = trailRounds(trailOf(book.fold()).events);
  expect(rounds.map(({ number, events }) => [number, events.map(({ kind }) => kind)])).toEqual([
    [1, ['ignored', 'submitted', 'ignored', 'recalled']],
    [2, ['submitted']]
  ]);
  expect(trailRounds([])).toEqual([]);
});
