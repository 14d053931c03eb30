import { basePermissions } from '../basePermissions';
import { allLists } from './allLists';
import { baseGroups, bodyGroupName, permissionLevels, writersGroupName } from '../rights';
import { selectOf } from '../derive/select';

const builtIn = new Set(['ID', 'Title', 'LinkTitle', 'LinkFilename', 'DocIcon', 'Author', 'Editor', 'Created', 'Modified']);

describe('every list of the product', () => {
  it.each(allLists.map((list) => [list.name, list] as const))('%s keeps within SharePoint’s limits', (_name, list) => {
    const columns = Object.entries(list.columns);
    // A library of files alone needs none.
    expect(columns.length > 0 || list.kind === 'library').toBe(true);
    expect(columns.filter(([, column]) => column.indexed).length).toBeLessThanOrEqual(20);
    for (const [name, column] of columns) {
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]{0,31}$/);
      expect(builtIn.has(name)).toBe(false);
      expect(column.unique && !column.indexed).toBe(false);
      expect(column.title.sv && column.title.en).toBeTruthy();
      if (column.kind === 'text') {
        expect(column.maxLength).toBeLessThanOrEqual(255);
      }
    }
  });

  it.each(allLists.map((list) => [list.name, list] as const))('%s has a view that names its own columns', (_name, list) => {
    expect(list.views.filter((view) => view.isDefault)).toHaveLength(1);
    for (const column of list.views.flatMap((view) => view.columns)) {
      expect(builtIn.has(column) || column in list.columns).toBe(true);
    }
  });

  it('has addresses and titles of its own', () => {
    expect(new Set(allLists.map((list) => list.name)).size).toBe(allLists.length);
    expect(new Set(allLists.map((list) => list.title.sv)).size).toBe(allLists.length);
    expect(new Set(allLists.map((list) => list.title.en)).size).toBe(allLists.length);
  });

  it('gives the administrators full control, and readers nothing in a list that search leaves out of sight', () => {
    for (const list of allLists) {
      expect(list.grants).toContainEqual({ group: 'administrators', level: 'fullControl' });
    }
    const working = ['Settings', 'Bodies', 'Templates', 'Clauses', 'Mandates', 'MandateSections', 'Obligations', 'GroupMeetings', 'Attestations', 'Reports', 'DeliveredReports', 'SectionComments', 'Presence', 'Snapshots', 'Ledger', 'CaseIndex', 'Letterheads', 'ChainDrafts', 'DecisionRequests', 'RosterSnapshots', 'PeopleRestricted', 'ConflictOfInterest', 'Nominations', 'Contributions'];
    for (const list of allLists.filter((candidate) => working.includes(candidate.name))) {
      expect(list.crawled).toBe(false);
      expect(list.grants.some((grant) => grant.group === 'readers')).toBe(false);
    }
    expect(allLists.filter((list) => working.includes(list.name))).toHaveLength(working.length);
  });

  it('selects id, title and its own columns', () => {
    const settings = allLists.find((list) => list.name === 'Settings');
    expect(settings && selectOf(settings, 'FileDirRef')).toEqual(['ID', 'Title', 'SettingKey', 'SettingValue', 'FileDirRef']);
  });
});

describe('rights', () => {
  it('has levels that never delete anything', () => {
    for (const level of Object.values(permissionLevels)) {
      const names = basePermissions(level.mask);
      expect(names).toContain('ViewListItems');
      expect(names.filter((name) => name.startsWith('Delete') || name.startsWith('Manage'))).toEqual([]);
    }
  });

  it('names at most six base groups, with names SharePoint takes', () => {
    const names = [...Object.values(baseGroups).map((group) => group.name), writersGroupName('rag-x'), bodyGroupName('rpo-x')];
    expect(Object.keys(baseGroups).length).toBeLessThanOrEqual(6);
    for (const name of names) {
      expect(name).not.toMatch(/["/\\[\]:|<>+=;,?*'@]/);
    }
  });
});
