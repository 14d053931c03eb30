import { allLists } from './allLists';

describe('a list whose rows lie in folders', () => {
  it('holds text and numbers only: its rows are added as form values, whose yes and no differ between languages', () => {
    const lists = allLists.filter((list) => list.groupFolder !== null);
    expect(lists.map(({ name }) => name)).toEqual(['Mandates', 'MandateSections', 'Snapshots', 'Ledger']);
    for (const list of lists) {
      for (const column of Object.values(list.columns)) {
        expect(['text', 'note', 'number']).toContain(column.kind);
      }
    }
  });
});
