import type { Web } from '../../storage/webs';
import { argument } from '../tree/arguments';
import { collectionNode, step, type EntityKind } from '../tree/kinds';
import { openMember } from '../tree/openMember';
import { navigationNodeById, navigationNodesKind } from './navigationNodesKind';

/** `SP.Navigation` of a web: its two bars. */
export const navigationKind: EntityKind<Web> = {
  name: 'Navigation',
  entity: (web, call) => ({
    type: 'SP.Navigation', set: 'SP.ApiData.Navigations', editLink: 'Web/Navigation',
    properties: { UseShared: false }, onSelect: {}, navigation: ['QuickLaunch', 'TopNavigationBar'],
    open: name => openMember(navigationKind, web, name, call)
  }),
  members: {
    quicklaunch: step(web => collectionNode(navigationNodesKind, { web, bar: 'quicklaunch', parentId: 0 })),
    topnavigationbar: step(web => collectionNode(navigationNodesKind, { web, bar: 'topnavigationbar', parentId: 0 })),
    getnodebyid: step((web, args, call) => navigationNodeById(web, Number(argument(args, 'id')), call))
  }
};
