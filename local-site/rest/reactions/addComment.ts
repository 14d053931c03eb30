import type { Comment, Mention } from '../../storage/reactions';
import type { Call } from '../call';
import type { ListItem } from '../items/visibleItem';
import { refusals } from '../refusals';
import { arrayOf, isObject, type Json } from '../wire/requestBody';
import { demandReacting } from './reactionRights';

/** Most characters of a comment (unproven: the limit is the user interface's). */
const LONGEST = 2000;

/** Comments on an item, or replies to a comment of it. A reply to a reply answers the comment above (one level, as in SharePoint). */
export function addComment(subject: ListItem, parentId: number, call: Call): Comment {
  demandReacting(subject, call);
  const { list, item } = subject;
  // Status and text are unproven; that disabled comments take none is their meaning.
  if (call.store.reactions.commentsDisabled(list.id, item.id)) throw refusals.commentsDisabled();
  const text = call.body.member('text');
  if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST) {
    throw refusals.badRequest(`A comment needs a text of at most ${LONGEST} characters.`);
  }
  const parent = parentId === 0 ? undefined : call.store.reactions.comment(list.id, item.id, parentId);
  return call.store.reactions.addComment(list.id, item.id, {
    parentId: parent && parent.parentId !== 0 ? parent.parentId : parentId, author: call.caller.id, text,
    mentions: mentionsOf(call.body.member('mentions')), created: call.clock.now().toISOString()
  });
}

function mentionsOf(value: Json | undefined): readonly Mention[] | null {
  const mentions = (arrayOf(value) ?? []).filter(isObject);
  if (mentions.length === 0) return null;
  return mentions.map(({ loginName, email, name }) => ({ loginName: String(loginName ?? ''), email: String(email ?? ''), name: String(name ?? '') }));
}
