import type { Call } from '../call';
import type { PropertyValue } from '../entity';
import type { ListItem } from '../items/visibleItem';
import { nullOutcome, type Outcome } from '../outcome';
import { Permission } from '../security/permission';
import { demandWritable } from '../security/writeSecurity';
import { argument } from '../tree/arguments';
import { action, collectionNode, step, type Member } from '../tree/kinds';
import { commentsKind } from './commentsKind';
import { like, unlike } from './like';
import { likedByInformationNode, likesKind } from './likesKind';

/** What people say of an item: comments, likes, and whether there may be any. */
export const reactionMembers: Readonly<Record<string, Member<ListItem>>> = {
  comments: step(subject => collectionNode(commentsKind, { subject, parentId: 0 })),
  likedby: step(subject => collectionNode(likesKind, { subject, commentId: 0 })),
  likedbyinformation: step((subject, _, call) => likedByInformationNode({ subject, commentId: 0 }, call)),
  like: action((subject, _, call) => {
    like({ subject, commentId: 0 }, call);
    return nullOutcome('Like');
  }),
  unlike: action((subject, _, call) => {
    unlike({ subject, commentId: 0 }, call);
    return nullOutcome('Unlike');
  }),
  // PnPjs tunnels MERGE into this call; either verb does the same.
  setcommentsdisabled: step((subject, args) => {
    const disabled = argument(args, 'value') === true;
    const set = (call: Call): Outcome => {
      call.access.demand(subject.item.scopeId, Permission.editListItems);
      demandWritable(subject.list, subject.item, call);
      call.store.reactions.setCommentsDisabled(subject.list.id, subject.item.id, disabled);
      return nullOutcome('SetCommentsDisabled');
    };
    return { name: 'SetCommentsDisabled', member: () => undefined, verbs: { POST: set, MERGE: set } };
  })
};

/** `CommentsDisabledScope` 0 nowhere, 1 on the item: only the item's own switch is built. */
export function reactionProperties({ list, item }: ListItem, { store }: Call): Record<string, () => PropertyValue> {
  const disabled = (): boolean => store.reactions.commentsDisabled(list.id, item.id);
  return { CommentsDisabled: disabled, CommentsDisabledScope: () => (disabled() ? 1 : 0) };
}
