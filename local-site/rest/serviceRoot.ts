import { contextInfo } from './contextInfo';
import { moveCopyMembers } from './files/moveCopyUtil';
import { listsKind } from './lists/listsKind';
import { menuNodeKey, menuState } from './navigation/menuState';
import { saveMenuState } from './navigation/saveMenuState';
import { sitePagesNode } from './pages/pagesKind';
import { setLike, setRating } from './reactions/reputation';
import { resolvePerson, searchPeople } from './people/peoplePicker';
import { searchNode } from './search/searchNode';
import { staticSharingMembers } from './sharing/sharingMembers';
import { isFollowing, peopleManager, trendingTags } from './profiles/peopleManager';
import { ownProfile, profileLoader } from './profiles/profileLoader';
import { siteKind } from './webs/siteKind';
import { getDocumentLibraries, getWebUrlFromPageUrl, siteExists } from './webs/staticFunctions';
import { argument } from './tree/arguments';
import { action, collectionNode, entityNode, spaceNode, step } from './tree/kinds';
import { webKind } from './webs/webKind';

const PROFILES = 'sp.userprofiles';
const PICKER = 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface';

/** `_api/`: what an address can begin with. */
export const serviceRoot = spaceNode('_api', {
  web: step((_: undefined, __, call) => entityNode(webKind, call.web, call)),
  site: step((_, __, call) => entityNode(siteKind, call.site, call)),
  lists: step((_, __, call) => collectionNode(listsKind, call.web)),
  navigation: step(() => spaceNode('NavigationService', {
    menustate: step((_: undefined, __, call) => menuState(call)),
    menunodekey: step((_: undefined, __, call) => menuNodeKey(call)),
    savemenustate: action((_: undefined, __, call) => saveMenuState(call))
  }, undefined)),
  'sp.web.getweburlfrompageurl': step((_, args, call) => getWebUrlFromPageUrl(String(argument(args, 'pageFullUrl') ?? call.body.member('pageFullUrl') ?? ''), call)),
  'sp.web.getdocumentlibraries': step((_, args, call) => getDocumentLibraries(String(argument(args, 'webFullUrl') ?? call.body.member('webFullUrl') ?? ''), call)),
  'sp.site.exists': action((_, __, call) => siteExists(call)),
  contextinfo: action((_, __, call) => contextInfo(call)),
  'microsoft.office.server.reputationmodel.reputation.setlike': action((_, args, call) => setLike(args, call)),
  'microsoft.office.server.reputationmodel.reputation.setrating': action((_, args, call) => setRating(args, call)),
  ...moveCopyMembers,
  [`${PROFILES}.peoplemanager`]: step(() => peopleManager),
  [`${PROFILES}.peoplemanager.gettrendingtags`]: step(() => trendingTags()),
  [`${PROFILES}.peoplemanager.isfollowing`]: step((_, args, call) => isFollowing(args, call)),
  [`${PROFILES}.profileloader.getprofileloader`]: step(() => profileLoader),
  [`${PROFILES}.profileloader.getowneruserprofile`]: step((_, __, call) => ownProfile(call)),
  sitepages: step(() => sitePagesNode),
  search: step(() => searchNode),
  ...staticSharingMembers(),
  [`${PICKER}.clientpeoplepickersearchuser`]: action((_, __, call) => searchPeople('ClientPeoplePickerSearchUser', call)),
  [`${PICKER}.getsearchresults`]: action((_, __, call) => searchPeople('GetSearchResults', call)),
  [`${PICKER}.clientpeoplepickerresolveuser`]: action((_, __, call) => resolvePerson(call))
}, undefined);
