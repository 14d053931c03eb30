import { approvalOperations, fileOperations } from './fileOperations';
import { listOperations, ownRowOperations } from './listOperations';
import type { Operation } from './operation';
import type { Level } from './placeRules';
import { placeRules } from './placeRules';
import { readOperations } from './readOperations';
import { removalOperations } from './removalOperations';
import type { Role } from './roles';
import { roles } from './roles';

const levels: Readonly<Record<Level, readonly [sign: string, meaning: string]>> = {
  '.': ['–', 'nothing: the row does not exist for them, in any way of reading'],
  d: ['hand in', 'adds, and sees the rows of the own making only; can change nothing afterwards'],
  r: ['read', 'reads, with earlier versions'],
  a: ['add', 'reads and adds; can change nothing afterwards, not even the own row'],
  o: ['own', 'reads and adds; changes the own rows only'],
  w: ['write', 'reads, adds and edits; removes nothing'],
  p: ['publish', 'as write, and approves what readers see'],
  F: ['full', 'everything, removal and rights included']
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(heading), row(heading.map(() => '---')), ...rows.map(row)].join('\n');

const everyRole = Object.keys(roles) as Role[];

const placesTable = (): string =>
  table(
    ['Place', ...everyRole.map((role) => roles[role].name)],
    placeRules.map(({ list, folder, levels: letters }) => [
      `\`${list}${folder ? `/${folder}` : ''}\``,
      ...everyRole.map((role) => levels[letters[role]][0])
    ])
  );

const operationsTable = (operations: readonly Operation[]): string =>
  table(
    ['Operation', ...(Object.keys(levels) as Level[]).map((level) => levels[level][0])],
    operations.map(({ name, allowed }) => [name, ...(Object.keys(levels) as Level[]).map((level) => (allowed.includes(level) ? 'yes' : ''))])
  );

const introduction = `# Who may do what

SharePoint decides every right here; no screen does. This page is generated from the rules that a test tries out over REST, as every kind of person in every place: what is said here is what came out. Regenerate it with \`node --import tsx scripts/writePermissions.ts\`.

**A right lies on a list or a folder, never on a column.** SharePoint has no rights on columns: whoever may edit a row may write any of its columns over REST, its author and its time included. So nothing that matters is kept by a column. What must not be changed lies in lists where people may add and nothing else, each body and each group has a folder of its own there, and *who decided* is read from the folder a record lies in. A record in the wrong place is shown as ignored, with the reason.

**Adding is not deciding.** Whoever may add to a folder may also make a folder inside it, or add a row with odd content or in somebody else's name. None of that counts: a record counts directly in the right folder only, with a right hash, on a text that is waiting for that body.

**Nobody but administrators removes anything,** and nobody but they changes rights. What is recycled is in the bin of whoever recycled it.

**Readers** see established texts, rosters and meetings. A draft, a frozen text or a case does not exist for them in any way of reading: item, list, CAML, rendering, versions, change log, search, file, recycle bin. In the library of established mandates they see the version that was approved last, and no draft after it.

**Sharing** is switched off for members when the site is set up (*MembersCanShare* of the web is false; SharePoint's default is true): whoever may edit a row could else let others read it by a link, past every right here. Owners of the site, who manage its permissions, can still share. An owner can switch it on again in *Site permissions*; the next run of the set-up lists that and switches it off.

**Site administrators** (the site collection's, and the tenant's) stand above all of this, as in every SharePoint site: they can change or delete any row and give anybody any right. They cannot do it unseen. A changed record or text no longer has its hash, a missing one leaves the record that points to it without its counterpart, and *verify* names both; each published file carries the hash of the text it was made from. Keep them few, and run *verify* from an account that is none of them.

**What stays to be proven in a tenant** is whether an author can be given when a row is added. Until then the product takes it that it can: the author of a record is shown, but the right comes from the folder. What rests on the author (that a substitute's time has ended, that a drafter is not the recorder) is as strong as the membership of the body's SharePoint group, so remove a substitute who has left.
`;

/** docs/permissions.md. */
export const permissionsPage = (): string =>
  [
    introduction,
    '## People\n',
    table(['', ''], everyRole.map((role) => [roles[role].name, roles[role].means])),
    '\n`rag-x` stands for a group, whose writer is *Writer*. `rpo-x` stands for a body with a SharePoint group of its own, `rpo-z` for one that the staff records for. A row for which somebody is *Other* shows what belongs to others. In `Nominations` and `ConflictOfInterest` the region `kalmar` has two SharePoint groups of its own beside these: its nominators read the region’s nominations and add in `kalmar/region`; its judge of interests reads them, adds in `kalmar/judge`, reads and writes all of the region’s declarations, and adds to `Clearances/kalmar`. Whoever takes part hands in declarations, and sees the own ones alone.\n',
    '## Levels\n',
    table(['', ''], Object.values(levels)),
    '\n## Places\n',
    placesTable(),
    '\n## What each level can do with a row\n',
    'An operation without any *yes* is refused to everybody.\n',
    operationsTable([...readOperations, ...listOperations, ...ownRowOperations, ...removalOperations]),
    '\nSearch finds rows only in lists that are crawled: `Groups`, `EstablishedTexts` and `EstablishedMandates`.\n',
    '## And with a file\n',
    operationsTable([...fileOperations, ...approvalOperations]),
    ''
  ].join('\n');
