import '@pnp/sp/site-users/web';
import '@pnp/sp/folders/web';
import type { CurrentUser, Session } from '../../../application/ports/session';
import { bodiesFolder, configurationFolder, groupFolder, groupsFolder } from '../../../domain/approval/place';
import { establishedMandates } from '../../../schema/lists/established';
import { groups } from '../../../schema/lists/groups';
import { ledger } from '../../../schema/lists/ledger';
import { mandates } from '../../../schema/lists/mandates';
import { templates } from '../../../schema/lists/templates';
import type { ListDefinition } from '../../../schema/vocabulary/list';
import type { SharePointSite } from '../connection/site';
import { folderGives } from './folderGives';
import type { Permitted } from './gives';
import { gives } from './gives';
import type { Right } from './mask';
import { may } from './mask';
import { noneWhenHidden } from './noneWhenHidden';
import { once } from './once';
import { plainLogin } from './plainLogin';

interface UserFacts {
  readonly LoginName: string;
  readonly Title: string;
  readonly Email: string;
}

interface FolderRights {
  readonly Name: string;
  /** Missing for a folder that is no item, such as the one of a list’s forms. */
  readonly ListItemAllFields: Permitted | null;
}

/** Rights as the server computes them on lists and folders, read when first asked for and then kept. */
export function createSession(site: SharePointSite): Session {
  const onList = (list: ListDefinition, right: Right): Promise<boolean> =>
    gives(right, site.read((through) => site.list(list, through).select('EffectiveBasePermissions')<Permitted>()));
  const onFolder = (list: ListDefinition, folder: string, right: Right): Promise<boolean> => folderGives(site, list, folder, right);

  const user = once(async (): Promise<CurrentUser> => {
    const facts = await site.read((through) => through.web.currentUser.select('LoginName', 'Title', 'Email')<UserFacts>());
    return { login: plainLogin(facts.LoginName), name: facts.Title, email: facts.Email };
  });

  /** Names of the folders in a folder that give the right, in one request however many there are. */
  const foldersIn = async (list: ListDefinition, parent: string, right: Right): Promise<readonly string[]> => {
    const folders = site.read((through) =>
      through.web
        .getFolderByServerRelativePath(site.folderPath(list, parent))
        .folders.select('Name', 'ListItemAllFields/EffectiveBasePermissions')
        .expand('ListItemAllFields')<readonly FolderRights[]>()
    );
    return (await noneWhenHidden(folders)).flatMap(({ Name, ListItemAllFields: rights }) =>
      may(rights?.EffectiveBasePermissions ?? null, right) ? [Name] : []
    );
  };
  const writingGroups = once(async () => {
    const [drafting, handingIn] = await Promise.all([foldersIn(mandates, '', 'edit'), foldersIn(ledger, groupsFolder, 'add')]);
    return handingIn.filter((groupKey) => drafting.includes(groupKey));
  });
  const writing = new Map<string, () => Promise<boolean>>();
  const mayWrite = (groupKey: string): (() => Promise<boolean>) =>
    once(async () => {
      const rights = [onFolder(mandates, groupKey, 'edit'), onFolder(ledger, groupFolder(groupKey), 'add')];
      return (await Promise.all(rights)).every(Boolean);
    });

  return {
    user,
    mayWriteFor: (groupKey) => {
      const known = writing.get(groupKey) ?? mayWrite(groupKey);
      writing.set(groupKey, known);
      return known();
    },
    writingGroups,
    decidingBodies: once(() => foldersIn(ledger, bodiesFolder, 'add')),
    mayKeepRosters: once(() => onList(groups, 'add')),
    mayPublish: once(() => onList(establishedMandates, 'approve')),
    mayReviseTemplates: once(() => onList(templates, 'add')),
    mayConfigure: once(() => onFolder(ledger, configurationFolder, 'add')),
    isParticipant: once(() => onList(ledger, 'view'))
  };
}
