import type { Comment } from '../../storage/reactions';
import type { Call } from '../call';
import { complex, type ComplexValue, type Entity, type PropertyValue } from '../entity';
import { itemLink } from '../items/itemEntity';
import type { ListItem } from '../items/visibleItem';
import { openMember } from '../tree/openMember';
import { commentKind } from './commentsKind';
import { isLiked, likesOf } from './likesKind';

/** A comment, in lower camel case as recorded; its id is text. `mentions` is null where nobody is named. */
export function commentEntity(subject: ListItem, comment: Comment, call: Call): Entity {
  const { list, item } = subject;
  const likable = { subject, commentId: comment.id };
  return {
    type: 'Microsoft.SharePoint.Comments.comment', set: 'SP.ApiData.Comments', editLink: `${itemLink(subject)}/Comments(${comment.id})`,
    properties: {
      author: authorOf(comment, call), createdDate: comment.created.replace('Z', '0000Z'), id: String(comment.id), isLikedByUser: isLiked(likable, call),
      isReply: comment.parentId !== 0, itemId: item.id, likeCount: likesOf(likable, call).length, listId: list.id, mentions: mentionsOf(comment),
      modifiedDate: null, parentId: String(comment.parentId), replyCount: call.store.reactions.comments(list.id, item.id, comment.id).length,
      text: comment.text
    },
    onSelect: {}, navigation: ['likedBy', 'replies'], open: name => openMember(commentKind, { subject, comment }, name, call)
  };
}

function authorOf({ author }: Comment, call: Call): ComplexValue {
  const person = call.store.principals.byId(call.site.id, author);
  const email = person?.settings.email ?? '';
  return complex('Microsoft.SharePoint.Comments.Client.Identity', {
    directoryObjectId: null, email, expiration: null, id: author, isActive: true, isExternal: false, jobTitle: null,
    loginName: person?.login ?? '', name: person?.title ?? '', principalType: 1, userId: null, userPrincipalName: email
  });
}

function mentionsOf({ mentions }: Comment): PropertyValue {
  const itemType = 'Microsoft.SharePoint.Comments.Client.Identity';
  return mentions && { itemType, values: mentions.map(({ loginName, email, name }) => complex(itemType, { email, loginName, name })) };
}
