import type { Comment } from '../../storage/reactions';
import type { Call } from '../call';
import type { ListItem } from '../items/visibleItem';
import { applyToCollection } from '../odata/applyToCollection';
import { nextLink } from '../odata/nextLink';
import { createdOutcome, nullOutcome, valueOutcome, type Outcome } from '../outcome';
import { refusals } from '../refusals';
import { Permission } from '../security/permission';
import { argument, type Arguments } from '../tree/arguments';
import { action, collectionNode, entityNode, step, type CollectionKind, type EntityKind } from '../tree/kinds';
import type { Node } from '../tree/node';
import { addComment } from './addComment';
import { commentEntity } from './commentEntity';
import { like, unlike } from './like';
import { likesKind } from './likesKind';
import { demandRemoving } from './reactionRights';

const DEFAULT_PAGE = 30;

/** A comment together with its item. */
interface ItemComment {
  readonly subject: ListItem;
  readonly comment: Comment;
}

export const commentKind: EntityKind<ItemComment> = {
  name: 'Comment',
  entity: ({ subject, comment }, call) => commentEntity(subject, comment, call),
  members: {
    replies: step(({ subject, comment }) => collectionNode(commentsKind, { subject, parentId: comment.id })),
    likedby: step(({ subject, comment }) => collectionNode(likesKind, { subject, commentId: comment.id })),
    like: action(({ subject, comment }, _, call) => {
      like({ subject, commentId: comment.id }, call);
      return nullOutcome('Like');
    }),
    unlike: action(({ subject, comment }, _, call) => {
      unlike({ subject, commentId: comment.id }, call);
      return nullOutcome('Unlike');
    })
  },
  remove({ subject, comment }, call) {
    demandRemoving(subject, comment.author, call);
    call.store.reactions.removeComment(subject.list.id, subject.item.id, comment.id);
    return { is: 'deleted' };
  }
};

/** Comments on an item (parent 0), or the replies to one of them. */
interface Thread {
  readonly subject: ListItem;
  readonly parentId: number;
}

/** Comments newest first, replies in the order they were given (both unproven). */
export const commentsKind: CollectionKind<Thread> = {
  name: 'Comments',
  type: 'Microsoft.SharePoint.Comments.comment',
  set: 'SP.ApiData.Comments',
  entities: ({ subject, parentId }, call) => {
    const thread = call.store.reactions.comments(subject.list.id, subject.item.id, parentId);
    return (parentId === 0 ? thread.reverse() : thread).map(comment => commentEntity(subject, comment, call));
  },
  get: pageOf,
  key: commentNode,
  members: {
    getbyid: step(commentNode),
    add: action((thread, _, call) => added(thread, call)),
    deleteall: action(({ subject, parentId }, _, call) => {
      call.access.demand(subject.item.scopeId, Permission.manageLists);
      const { list, item } = subject;
      for (const comment of call.store.reactions.comments(list.id, item.id, parentId)) call.store.reactions.removeComment(list.id, item.id, comment.id);
      return valueOutcome('DeleteAll', true);
    })
  },
  post: added
};

/** Thirty at a time where no `$top` says otherwise [I] (pnpjs 2919, pnpcore 1361). The form of the token, how many were shown so far, is unproven. */
function pageOf(thread: Thread, call: Call): Outcome {
  const shown = Number(call.query.skipToken ?? 0);
  if (!Number.isInteger(shown) || shown < 0) throw refusals.badExpression(call.query.skipToken ?? '');
  const limit = call.query.top ?? DEFAULT_PAGE;
  const all = applyToCollection(commentsKind.entities(thread, call), { ...call, query: { ...call.query, top: undefined } });
  const end = shown + limit;
  return {
    is: 'collection', type: commentsKind.type, set: commentsKind.set, entities: all.slice(shown, end),
    nextLink: end < all.length && limit > 0 ? nextLink(String(end), call) : undefined
  };
}

/** Replies have addresses of their own among the comments. */
function commentNode({ subject }: Thread, args: Arguments, call: Call): Node {
  const comment = call.store.reactions.comment(subject.list.id, subject.item.id, Number(argument(args, 'id')));
  if (!comment) throw refusals.itemMissing();
  return entityNode(commentKind, { subject, comment }, call);
}

function added({ subject, parentId }: Thread, call: Call): Outcome {
  return createdOutcome(commentEntity(subject, addComment(subject, parentId, call), call));
}
