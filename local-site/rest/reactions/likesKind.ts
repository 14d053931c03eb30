import type { Like } from '../../storage/reactions';
import type { Call } from '../call';
import type { Entity } from '../entity';
import { itemLink } from '../items/itemEntity';
import type { ListItem } from '../items/visibleItem';
import { applyToCollection } from '../odata/applyToCollection';
import type { Outcome } from '../outcome';
import { collectionNode, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import { openMember } from '../tree/openMember';

/** What can be liked: an item (comment 0) or one of its comments. */
export interface Likable {
  readonly subject: ListItem;
  readonly commentId: number;
}

const TYPE = 'Microsoft.SharePoint.Likes.userEntity';
const SET = 'SP.ApiData.UserEntities';

/** Who likes it. PnPjs asks by POST. */
export const likesKind: CollectionKind<Likable> = {
  name: 'LikedBy',
  type: TYPE,
  set: SET,
  entities: likers,
  members: {},
  post: (likable, call): Outcome => ({ is: 'collection', type: TYPE, set: SET, entities: applyToCollection(likers(likable, call), call) })
};

const likedByInformationKind: EntityKind<Likable> = {
  name: 'LikedByInformation',
  entity: (likable, call) => ({
    type: 'Microsoft.SharePoint.Likes.likedByInformation', set: 'SP.ApiData.LikedByInformations', editLink: `${itemLink(likable.subject)}/LikedByInformation`,
    properties: { isLikedByUser: isLiked(likable, call), likeCount: likesOf(likable, call).length },
    onSelect: {}, navigation: ['likedBy'], open: name => openMember(likedByInformationKind, likable, name, call)
  }),
  members: { likedby: step(likable => collectionNode(likesKind, likable)) }
};

export const likedByInformationNode = (likable: Likable, call: Call) => entityNode(likedByInformationKind, likable, call);

export function likesOf({ subject, commentId }: Likable, { store }: Call): Like[] {
  return store.reactions.likes(subject.list.id, subject.item.id, commentId);
}

export function isLiked(likable: Likable, call: Call): boolean {
  return likesOf(likable, call).some(like => like.user === call.caller.id);
}

function likers(likable: Likable, call: Call): Entity[] {
  return likesOf(likable, call).map(({ user, created }) => {
    const person = call.store.principals.byId(call.site.id, user);
    return {
      type: TYPE, set: SET, editLink: `${itemLink(likable.subject)}/LikedBy(${user})`,
      properties: { creationDate: created, email: person?.settings.email ?? '', id: user, loginName: person?.login ?? '', name: person?.title ?? '' },
      onSelect: {}, navigation: [], open: () => undefined
    };
  });
}
