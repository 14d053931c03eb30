import type { Call } from '../call';
import type { Likable } from './likesKind';
import { demandReacting } from './reactionRights';

export function like({ subject, commentId }: Likable, call: Call): void {
  demandReacting(subject, call);
  call.store.reactions.like(subject.list.id, subject.item.id, commentId, { user: call.caller.id, created: call.now });
}

export function unlike({ subject, commentId }: Likable, call: Call): void {
  demandReacting(subject, call);
  call.store.reactions.unlike(subject.list.id, subject.item.id, commentId, call.caller.id);
}
