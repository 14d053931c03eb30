import type { Ports } from '../ports/ports';
import { cleanText } from '../../domain/mandate/cleanText';

/** A comment that somebody writes. */
export interface NewComment {
  /** Made by `Identifiers` once for the comment, so that a repeat doubles nothing. */
  readonly key: string;
  readonly mandateKey: string;
  readonly groupKey: string;
  readonly sectionKey: string;
  readonly text: string;
}

/** Says something about a section of a draft. Safe to repeat. @throws Failure */
export function addComment({ comments }: Pick<Ports, 'comments'>, comment: NewComment): Promise<void> {
  return comments.add([{ ...comment, kind: 'comment', commentKey: '', text: cleanText(comment.text).trim(), quote: '', fileAuthor: '' }]);
}
