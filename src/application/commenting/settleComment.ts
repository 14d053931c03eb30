import type { CommentThread } from '../../domain/commenting/commentThread';
import { turnKey } from '../../domain/commenting/turnKey';
import type { Ports } from '../ports/ports';

/** Deals with a comment that is open, or takes up again one that is dealt with. Safe to repeat, and for two people at once. @throws Failure */
export function settleComment({ comments }: Pick<Ports, 'comments'>, thread: CommentThread): Promise<void> {
  const { key, mandateKey, groupKey, sectionKey } = thread.comment;
  return comments.add([
    {
      key: turnKey(thread),
      mandateKey,
      groupKey,
      sectionKey,
      kind: thread.isResolved ? 'reopened' : 'resolved',
      commentKey: key,
      text: '',
      quote: '',
      fileAuthor: ''
    }
  ]);
}
