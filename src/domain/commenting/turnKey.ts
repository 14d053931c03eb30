import type { CommentThread } from './commentThread';

/**
 * Key for dealing with a comment, or taking it up again: the same for all who do so at the same moment, so that two
 * of them make one turn. Odd turns deal with it, even ones take it up again.
 */
export const turnKey = ({ comment, turns }: CommentThread): string => `${comment.key}.${turns + 1}`;
