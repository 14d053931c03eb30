/** @jest-environment node */
import '@pnp/sp/items/list';
import '@pnp/sp/security/list';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/folders/web';
import { allLists } from '../../../schema/lists/allLists';
import { ledger } from '../../../schema/lists/ledger';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import { baseGroups } from '../../../schema/rights';
import type { BareSite } from '../../../testing/provisionedSite';
import { startProvisionedSite } from '../../../testing/provisionedSite';
import { siteOf } from '../connection/site';
import { addRow } from '../rows/addRow';
import { folderItem } from './rights';

type Act = 'read' | 'add' | 'edit' | 'delete';

/**
 * Who may do what in the root of each list, as the permission design says; written down here once more, since a
 * test that read it from the schema would prove nothing. `w` is anybody who works here, `r` a reader.
 */
const open = { admin: 'read edit add delete', w: 'read', r: 'read' };
const working = { admin: 'read edit add delete', w: 'read', r: '' };
const restricted = { admin: 'read edit add delete', support: 'read edit add', w: '', r: '' };
const design: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Settings: working,
  Bodies: working,
  Templates: working,
  Clauses: working,
  Groups: { ...open, support: 'read edit add' },
  Seats: { ...open, support: 'read edit add' },
  Terms: { ...open, support: 'read edit add' },
  People: { ...open, support: 'read edit add' },
  Mandates: working,
  MandateSections: working,
  Obligations: working,
  SectionComments: working,
  Presence: working,
  Snapshots: working,
  Ledger: working,
  CaseIndex: { ...working, w: 'read edit add' },
  EstablishedTexts: { ...open, publisher: 'read add', staff: 'read add' },
  Meetings: { ...open, support: 'read edit add', staff: 'read edit add' },
  ChainDrafts: working,
  DecisionRequests: { ...working, w: 'read edit add' },
  RosterSnapshots: { ...working, publisher: 'read add', staff: 'read add' },
  PeopleRestricted: restricted,
  ConflictOfInterest: restricted,
  Nominations: restricted
};

const people = ['admin', 'support', 'publisher', 'staff', 'writer.x', 'recorder.x', 'participant', 'reader', 'outsider'];
const allowedTo = (list: string, person: string): string => {
  const rights = design[list] ?? {};
  return person === 'outsider' ? '' : (rights[person] ?? rights[person === 'reader' ? 'r' : 'w'] ?? '');
};

const requiredValues = (list: ListDefinition, key: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(list.columns).flatMap(([name, column]) =>
      column.required ? [[name, column.kind === 'choice' ? (column.choices[0] ?? '') : `${key}-${name}`]] : []
    )
  );

describe('rights on a provisioned site', () => {
  let site: BareSite;
  const lists = allLists.filter(({ kind }) => kind === 'list');
  const seeded = new Map<string, number>();

  beforeAll(async () => {
    site = await startProvisionedSite();
    for (const list of lists) {
      const admin = siteOf(site.connection('admin'));
      seeded.set(list.name, await addRow(admin, list, '', { Title: 'seeded', ...requiredValues(list, 'seeded') }));
    }
  }, 60_000);
  afterAll(() => site.close());

  /** What the server answered: 0 when it did as asked. */
  async function refusal(attempt: () => Promise<unknown>): Promise<number> {
    try {
      await attempt();
      return 0;
    } catch (error) {
      return (error as { readonly status: number }).status;
    }
  }

  async function actsOf(person: string, list: ListDefinition): Promise<string> {
    const own = siteOf(site.connection(person));
    const items = () => own.list(list).items;
    let row = seeded.get(list.name) ?? 0;
    const attempts: Readonly<Record<Act, () => Promise<unknown>>> = {
      read: () => items().getById(row).select('ID')(),
      edit: () => items().getById(row).update({ Title: `edited by ${person}` }),
      add: async () => {
        const added: { readonly ID: number } = await items().add({ Title: person, ...requiredValues(list, person) });
        // Whoever may delete deletes the own row, so that the next person finds the seeded one.
        row = added.ID;
      },
      delete: () => items().getById(row).delete()
    };
    const done: string[] = [];
    for (const act of ['read', 'edit', 'add', 'delete'] as const) {
      const status = await refusal(attempts[act]);
      expect([0, 403, 404]).toContain(status);
      if (status === 0) {
        done.push(act);
      }
    }
    return done.join(' ');
  }

  it('covers every list', () => {
    expect(lists.map(({ name }) => name).sort()).toEqual(Object.keys(design).sort());
  });

  it.each(people)('lets %s do what the design says, and nothing else', async (person) => {
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const list of lists) {
      found[list.name] = await actsOf(person, list);
      expected[list.name] = allowedTo(list.name, person);
    }
    expect(found).toEqual(expected);
  });

  it.each(['writer.x', 'recorder.x', 'support', 'publisher', 'staff', 'participant', 'reader'])(
    'lets %s change neither rights nor groups',
    async (person) => {
      const sp = site.connection(person);
      const own = siteOf(sp);
      const inGroup = sp.web.siteGroups.getByName(baseGroups.publishers.name);
      const attempts = [
        () => own.list(ledger).breakRoleInheritance(true),
        () => own.list(ledger).resetRoleInheritance(),
        () => own.list(ledger).update({ Description: 'x' }),
        () => folderItem(sp, own.folderPath(ledger, 'groups/rag-x')).resetRoleInheritance(),
        () => sp.web.folders.addUsingPath(own.folderPath(ledger, 'bodies/ny')),
        () => inGroup.users.add(`i:0#.f|membership|${person}@uppdrag.example`),
        () => sp.web.siteGroups.add({ Title: `Uppdrag skribenter ${person}` })
      ];
      for (const attempt of attempts) {
        expect([403, 404]).toContain(await refusal(attempt));
      }
    }
  );

  it('lets a reader see none of the working folders and files', async () => {
    const own = siteOf(site.connection('reader'));
    for (const folder of ['', 'groups/rag-x', 'bodies/rpo-x', 'configuration']) {
      const attempt = () => own.sp.web.getFolderByServerRelativePath(own.folderPath(ledger, folder)).listItemAllFields.select('Id')<{ Id?: number }>();
      const seen = await attempt().then(({ Id }) => Id !== undefined, () => false);
      expect(seen).toBe(false);
    }
    const titles = (await own.sp.web.lists.select('Title')<readonly { Title: string }[]>()).map(({ Title }) => Title);
    expect(titles).toContain('Grupper');
    expect(titles).not.toContain('Ärendelogg');
    expect(titles).not.toContain('Underlag');
  });
});
