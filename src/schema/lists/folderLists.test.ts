import { allLists } from './allLists';

describe('a key', () => {
  it('is unique only where nobody can shut out another by taking it first', () => {
    const withUnique = allLists.filter((list) => Object.values(list.columns).some((column) => column.unique));
    expect(withUnique.map(({ name }) => name)).toEqual([
      'Settings',
      'Groups',
      'Bodies',
      // Only administrators add here.
      'Templates',
      'Clauses',
      // Every participant adds here, and every participant may write over it.
      'CaseIndex',
      // Publishers and the staff add here.
      'EstablishedTexts',
      // Process support and the staff, administrators, process support alone and with the staff, and publishers add in these.
      'Meetings',
      'ChainDrafts',
      'Contributions',
      'FollowupNotes',
      'RosterSnapshots'
    ]);
  });
});

describe('a list whose rows lie in folders', () => {
  it('holds text, keys and numbers only: its rows are added as form values, whose yes and no differ between languages', () => {
    const withRegions = ['ConflictOfInterest', 'Clearances', 'Nominations'];
    const lists = allLists.filter((list) => list.groupFolder !== null || withRegions.includes(list.name));
    expect(lists.map(({ name }) => name)).toEqual(['Seats', 'Terms', 'People', 'CompositionNotes', 'Mandates', 'MandateSections', 'Obligations', 'GroupMeetings', 'Attestations', 'Reports', 'DeliveredReports', 'GroupCalendars', 'SectionComments', 'Presence', 'Snapshots', 'Ledger', 'PeopleRestricted', ...withRegions]);
    for (const list of lists) {
      for (const column of Object.values(list.columns)) {
        expect(['text', 'note', 'choice', 'number']).toContain(column.kind);
      }
    }
  });
});
