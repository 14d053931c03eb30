import { bodyFolder, configurationFolder, publicationFolder } from '../../../domain/approval/place';
import { allLists } from '../../../schema/lists/allLists';
import { ledger } from '../../../schema/lists/ledger';
import { PAGES_FOLDER, settings } from '../../../schema/lists/settings';
import { baseGroups, publishing, writersGroupName } from '../../../schema/rights';
import type { FolderPlan } from './folderActions';
import { named } from './rights';

/**
 * The ledger's own folders. `configuration` grants nothing of its own: participants read, and only the
 * administrators' full control adds.
 */
export const ledgerFolderPlans = (): readonly FolderPlan[] => [
  { list: ledger, folder: configurationFolder, grants: [] },
  { list: ledger, folder: publicationFolder, grants: named(publishing('register')) },
  { list: ledger, folder: 'groups', grants: [] },
  { list: ledger, folder: 'bodies', grants: [] }
];

/** Where the web parts stand is for every reader, whose links lead there; the other settings are not. */
export const settingsFolderPlans = (): readonly FolderPlan[] => [
  { list: settings, folder: PAGES_FOLDER, grants: [{ group: baseGroups.readers.name, level: 'read' }] }
];

/**
 * A body's folder in the ledger: those who record for it may add there, and those who did before may no more.
 * @param recorders name of the SharePoint group that records from now on
 * @param others names of those that would by any other choice
 */
export const bodyFolderPlan = (bodyKey: string, recorders: string, others: readonly string[]): FolderPlan => ({
  list: ledger,
  folder: bodyFolder(bodyKey),
  grants: [{ group: recorders, level: 'register' }],
  revoked: others.map((group) => ({ group, level: 'register' }))
});

/** A group's folders in every list that has them. */
export const groupFolderPlans = (groupKey: string): readonly FolderPlan[] =>
  allLists.flatMap((list) => {
    if (!list.groupFolder) {
      return [];
    }
    const { parent, writers, processSupport } = list.groupFolder;
    return [
      {
        list,
        folder: parent ? `${parent}/${groupKey}` : groupKey,
        grants: [
          { group: writersGroupName(groupKey), level: writers },
          { group: baseGroups.processSupport.name, level: processSupport }
        ]
      }
    ];
  });
