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
import { foldersGiving } from './foldersGiving';
import type { Permitted } from './gives';
import { gives } from './gives';
import type { Right } from './mask';
import { once } from './once';
import { plainLogin } from './plainLogin';

interface UserFacts {
  readonly LoginName: string;
  readonly Title: string;
  readonly Email: string;
}

/**
 * Rights as the server computes them on lists and folders, read when first asked for and then kept.
 * @param email the user's, where the page tells it; asked for when it is empty
 */
export function createSession(site: SharePointSite, email: string): Session {
  const onList = (list: ListDefinition, right: Right): Promise<boolean> =>
    gives(right, site.read((through) => site.list(list, through).select('EffectiveBasePermissions')<Permitted>()));
  const onFolder = (list: ListDefinition, folder: string, right: Right): Promise<boolean> => folderGives(site, list, folder, right);

  const user = once(async (): Promise<CurrentUser> => {
    const facts = await site.read((through) => through.web.currentUser.select('LoginName', 'Title', 'Email')<UserFacts>());
    return { login: plainLogin(facts.LoginName), name: facts.Title, email: facts.Email };
  });

  const writingGroups = once(async () => {
    const [drafting, handingIn] = await Promise.all([foldersGiving(site, mandates, '', 'edit'), foldersGiving(site, ledger, groupsFolder, 'add')]);
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
    address: async () => {
      if (email !== '') return email;
      const facts = await user();
      return facts.email || facts.login;
    },
    mayWriteFor: (groupKey) => {
      const known = writing.get(groupKey) ?? mayWrite(groupKey);
      writing.set(groupKey, known);
      return known();
    },
    writingGroups,
    decidingBodies: once(() => foldersGiving(site, ledger, bodiesFolder, 'add')),
    mayKeepRosters: once(() => onList(groups, 'add')),
    mayPublish: once(() => onList(establishedMandates, 'approve')),
    mayReviseTemplates: once(() => onList(templates, 'add')),
    mayConfigure: once(() => onFolder(ledger, configurationFolder, 'add')),
    isParticipant: once(() => onList(ledger, 'view'))
  };
}
