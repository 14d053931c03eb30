import { groupData } from '../../domain/publicPages/groupData';
import { groupFragment } from '../../domain/publicPages/groupFragment';
import type { GroupLine } from '../../domain/publicPages/groupLine';
import { groupLine } from '../../domain/publicPages/groupLine';
import { groupPage } from '../../domain/publicPages/groupPage';
import { indexPage } from '../../domain/publicPages/indexPage';
import { groupPaths, sitePaths } from '../../domain/publicPages/pagePaths';
import { siteData } from '../../domain/publicPages/siteData';
import { groupsTable, membersTable } from '../../domain/publicPages/siteTables';
import type { GroupKind } from '../../domain/roster/roster';
import type { OpenShelf, PageShelf } from '../ports/pageShelf';
import type { PublicPagesPorts } from './publicPagesPorts';
import { readPublicGroups } from './readPublicGroups';
import { readPublicSite } from './readPublicSite';

/** So many groups' texts are kept at a time. */
const groupsAtATime = 40;

export interface PublicPagesRun {
  /** Kinds of groups in words, in the order they stand in. */
  readonly kinds: Readonly<Record<GroupKind, string>>;
  /** Called with how many groups have been written, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
}

export interface PublicPagesResult {
  readonly groups: number;
  /** Members shown with their names. */
  readonly members: number;
  /** Files that were new or said something else than before. */
  readonly written: number;
  /** Files that earlier runs wrote and that are no more. */
  readonly removed: number;
}

/**
 * Writes the pages of all groups. The same site gives the same bytes on the same day. A run that is cut short leaves whole
 * files, and the next one takes away what it should have.
 * @throws Failure `denied` to one who does not see all that belongs on the pages
 */
export async function writePublicPages(ports: PublicPagesPorts, shelf: PageShelf, { kinds, onProgress = () => undefined }: PublicPagesRun): Promise<PublicPagesResult> {
  const site = await readPublicSite(ports);
  const { groups, today } = site;
  const paths = [...groups.flatMap(({ key }) => Object.values(groupPaths(key))), ...Object.values(sitePaths)];
  const open = await shelf.open(paths);
  const counting = countingPuts(open);
  const lines: GroupLine[] = [];
  for (let start = 0; start < groups.length; start += groupsAtATime) {
    for (const group of await readPublicGroups(ports, site, groups.slice(start, start + groupsAtATime))) {
      const { page, fragment, data } = groupPaths(group.key);
      await Promise.all([counting.put(page, groupPage(group, today)), counting.put(fragment, groupFragment(group, today)), counting.put(data, groupData(group))]);
      lines.push(groupLine(group));
      onProgress(lines.length, groups.length);
    }
  }
  await counting.put(sitePaths.data, siteData(lines, today));
  await counting.put(sitePaths.groups, groupsTable(lines, kinds));
  await counting.put(sitePaths.members, membersTable(lines));
  await counting.put(sitePaths.index, indexPage(lines, kinds, today));
  const removed = await open.finish();
  return { groups: lines.length, members: lines.reduce((sum, { members }) => sum + members.length, 0), written: counting.written(), removed };
}

function countingPuts(open: OpenShelf): { put(path: string, text: string): Promise<void>; written(): number } {
  let written = 0;
  return {
    put: async (path, text) => {
      if (await open.put(path, new TextEncoder().encode(text))) written += 1;
    },
    written: () => written
  };
}
